import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { announce } from "../../../lib/announce.ts";
import type { FieldShape } from "../../../lib/field-shape.ts";
import { showNotice } from "../../../lib/notices.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useForm, useListLength, useMessage } from "../form-context.ts";
import { formOfValue } from "../form-values.ts";
import { moveItem } from "../move-item.ts";
import { FieldGroup } from "./field-group.tsx";
import { FormField, type FormFieldProps } from "./form-field.tsx";
import { ChosenRecord, RecordFinder } from "./record-finder.tsx";

type ListFieldProps = Omit<FormFieldProps, "shape"> & { item: FieldShape };

/** Any number of values in their order: one can be added, taken away, and moved by a step. */
export function ListField({ path, label, isRequired, item }: ListFieldProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { store } = useForm();
  const length = useListLength(path);
  const { keys, add, insert, remove, move } = useKeys(length);
  const ref = useRef<HTMLFieldSetElement>(null);
  const values = () => store.get(path) as unknown[];
  const focusLast = () =>
    requestAnimationFrame(() => {
      const rows = ref.current?.querySelectorAll<HTMLElement>(":scope > ol > li");
      rows?.[rows.length - 1]?.querySelector<HTMLElement>("input, textarea, button")?.focus();
    });
  const isReference = item.type === "reference";
  const nameOf = (index: number) => `${label} ${index + 1}`;
  return (
    <FieldGroup ref={ref} label={label} isRequired={isRequired} message={useMessage(path)}>
      {length > 0 && (
        <ol className={isReference ? "divide-y divide-line border-y border-line" : "space-y-4"}>
          {keys.map((key, index) => (
            <li key={key} className="flex items-start gap-2">
              <div className="min-w-0 grow">
                {isReference ? (
                  <ChosenRecord path={[...path, index]} kinds={item.kinds} />
                ) : (
                  <FormField
                    path={[...path, index]}
                    shape={item}
                    label={nameOf(index)}
                    isRequired={item.type !== "object"}
                  />
                )}
              </div>
              <RowButtons
                name={nameOf(index)}
                isFirst={index === 0}
                isLast={index === length - 1}
                move={(step) => {
                  move(index, step);
                  store.set(path, moveItem(values(), index, step));
                  announce(t("editing.list.moved", { item: label, number: index + step + 1 }));
                }}
                remove={() => {
                  const taken = values()[index];
                  remove(index);
                  store.set(path, values().toSpliced(index, 1));
                  showNotice({
                    message: t("editing.list.removed", { item: nameOf(index) }),
                    undo: async () => {
                      insert(index);
                      store.set(path, values().toSpliced(index, 0, taken));
                    },
                  });
                  ref.current?.querySelector<HTMLElement>("[data-adds] input, button[data-adds]")?.focus();
                }}
              />
            </li>
          ))}
        </ol>
      )}
      {isReference ? (
        <div data-adds>
          <RecordFinder
            label={t("editing.list.addTo", { list: label })}
            isNamed
            kinds={item.kinds}
            without={values().map((value) => String(value))}
            onChoose={({ id }) => {
              add();
              store.set(path, [...values(), id]);
            }}
          />
        </div>
      ) : (
        <Button
          data-adds
          aria-label={t("editing.list.addTo", { list: label })}
          onPress={() => {
            add();
            store.set(path, [...values(), formOfValue(item, undefined, language)]);
            focusLast();
          }}
        >
          <Plus aria-hidden="true" />
          {t("editing.list.add")}
        </Button>
      )}
    </FieldGroup>
  );
}

/** A name for each place that stays with its value when the value moves, so that what is open in it stays open. */
function useKeys(length: number) {
  const next = useRef(length);
  const [keys, setKeys] = useState(() => Array.from({ length }, (_, index) => index));
  const insert = (index: number) => {
    const key = next.current++;
    setKeys((known) => known.toSpliced(index, 0, key));
  };
  return {
    keys: keys.slice(0, length),
    add: () => insert(keys.length),
    insert,
    remove: (index: number) => setKeys((known) => known.toSpliced(index, 1)),
    move: (index: number, step: -1 | 1) => setKeys((known) => moveItem(known, index, step)),
  };
}

interface RowButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  move: (step: -1 | 1) => void;
  remove: () => void;
}

const rowButton =
  "flex size-8 cursor-pointer items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink disabled:cursor-default disabled:text-ink-faint/40 disabled:hover:bg-transparent";

function RowButtons({ name, isFirst, isLast, move, remove }: RowButtonsProps) {
  const t = useTranslations();
  return (
    <div className="flex shrink-0 items-center pt-1">
      <AriaButton
        aria-label={t("editing.list.up", { item: name })}
        isDisabled={isFirst}
        onPress={() => move(-1)}
        className={rowButton}
      >
        <ArrowUp aria-hidden="true" className="size-4" />
      </AriaButton>
      <AriaButton
        aria-label={t("editing.list.down", { item: name })}
        isDisabled={isLast}
        onPress={() => move(1)}
        className={rowButton}
      >
        <ArrowDown aria-hidden="true" className="size-4" />
      </AriaButton>
      <AriaButton
        aria-label={t("editing.list.remove", { item: name })}
        onPress={remove}
        className={rowButton}
      >
        <X aria-hidden="true" className="size-4" />
      </AriaButton>
    </div>
  );
}
