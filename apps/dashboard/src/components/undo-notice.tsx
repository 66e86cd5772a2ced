import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";
import { listenToNotices, type Notice } from "../lib/notices.ts";
import { ApiProblem } from "../lib/problem.ts";
import { buttonClass } from "./button-class.ts";

/** How long a notice stays while nobody points at it or has the keyboard in it, in milliseconds. */
const shownMs = 30_000;

/** The place of notices: what was just done, and a button that takes it back. The history offers the same afterwards. */
export function UndoNotice() {
  const t = useTranslations();
  const [notice, setNotice] = useState<Notice>();
  const [isHeld, setHeld] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const region = useRef<HTMLElement>(null);

  useEffect(
    () =>
      listenToNotices((next) => {
        setNotice(next);
        announce(next.undo ? `${next.message} ${t("editing.undo.where")}` : next.message);
      }),
    [t],
  );
  useEffect(() => {
    if (!notice || isHeld || isUndoing) return;
    const end = setTimeout(() => setNotice(undefined), shownMs);
    return () => clearTimeout(end);
  }, [notice, isHeld, isUndoing]);

  if (!notice) return null;
  const close = () => {
    if (region.current?.contains(document.activeElement)) {
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
    setNotice(undefined);
    setHeld(false);
  };
  const undo = async () => {
    setUndoing(true);
    try {
      await notice.undo?.();
      announce(t("editing.undo.undone"));
      close();
    } catch (error) {
      const why = error instanceof ApiProblem ? error.sentence : t("error.unreachable");
      const message = t("editing.undo.failed", { why });
      setNotice({ message });
      announce(message);
    } finally {
      setUndoing(false);
    }
  };
  return (
    <section
      ref={region}
      aria-label={t("editing.undo.region")}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto flex w-fit max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-strong bg-surface py-2 ps-4 pe-2 text-sm text-ink shadow-raised"
    >
      <p className="font-medium">{notice.message}</p>
      <div className="ms-auto flex items-center gap-1">
        {notice.undo && (
          <button
            type="button"
            aria-disabled={isUndoing}
            onClick={() => !isUndoing && void undo()}
            className={buttonClass()}
          >
            {t("editing.undo.undo")}
          </button>
        )}
        <button
          type="button"
          aria-label={t("editing.undo.close")}
          onClick={close}
          className="flex size-9 cursor-pointer items-center justify-center rounded-md text-ink-soft hover:bg-sunken"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
    </section>
  );
}
