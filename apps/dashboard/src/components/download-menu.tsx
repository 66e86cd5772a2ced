import { Download } from "lucide-react";
import { ChoiceMenu } from "./choice-menu.tsx";

export interface DownloadMenuProps {
  label: string;
  formats: readonly { id: string; label: string; href: string }[];
}

/** The same thing as a file, in the form that the reader chooses. */
export function DownloadMenu({ label, formats }: DownloadMenuProps) {
  return (
    <ChoiceMenu
      label={label}
      icon={<Download aria-hidden="true" />}
      shown={label}
      choices={formats}
      choose={(id) => {
        const href = formats.find((format) => format.id === id)?.href;
        if (href) window.location.assign(href);
      }}
    />
  );
}
