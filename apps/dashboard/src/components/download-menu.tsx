import { Download } from "lucide-react";
import { ChoiceMenu } from "./choice-menu.tsx";

export interface DownloadMenuProps {
  label: string;
  /** What the file holds, where that is not what one sees. */
  note?: string;
  formats: readonly { id: string; label: string; note?: string; href: string }[];
}

/** The same thing as a file, in the form that the reader chooses. */
export function DownloadMenu({ label, note, formats }: DownloadMenuProps) {
  return (
    <ChoiceMenu
      label={label}
      icon={<Download aria-hidden="true" />}
      shown={label}
      choices={formats}
      {...(note === undefined
        ? {}
        : {
            head: (
              <p className="max-w-72 border-b border-line px-3.5 pt-1 pb-2.5 text-xs text-ink-faint">
                {note}
              </p>
            ),
          })}
      choose={(id) => {
        const href = formats.find((format) => format.id === id)?.href;
        if (href) window.location.assign(href);
      }}
    />
  );
}
