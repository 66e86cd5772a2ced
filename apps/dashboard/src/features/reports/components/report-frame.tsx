import { languageNames } from "@intersector/domain";
import { useNavigate } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Loading } from "../../../components/states.tsx";
import { announce } from "../../../lib/announce.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { placeInDashboard } from "../place-in-dashboard.ts";
import { type AskedReport, addressOfReport } from "../reports-api.ts";

/**
 * The report as a page in a frame of its own: its style is not the dashboard's, and it runs no script. A link to a
 * record is followed here, outside of the frame; a link to elsewhere opens beside.
 */
export function ReportFrame({ asked }: { asked: AskedReport }) {
  const t = useTranslations();
  const language = useLanguage();
  const navigate = useNavigate();
  const address = `${addressOfReport(asked, "html")}&sources=links`;
  const [shown, setShown] = useState<string>();

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest("a[href]");
    const href = link?.getAttribute("href");
    if (!href || href.startsWith("#")) return;
    event.preventDefault();
    const place = placeInDashboard(href, language);
    if (place) void navigate({ href: place });
    else window.open(href, "_blank", "noopener,noreferrer");
  };

  const ready = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    currentTarget.contentDocument?.addEventListener("click", follow);
    setShown(address);
    announce(t("reports.shown", { language: languageNames[asked.language] }));
  };

  return (
    <div className="relative">
      {shown !== address && (
        <div className="absolute inset-x-0 top-0 p-6">
          <Loading lines={10} />
        </div>
      )}
      <iframe
        key={address}
        title={t("reports.preview")}
        src={address}
        sandbox="allow-same-origin"
        onLoad={ready}
        className={`h-[80vh] min-h-96 w-full rounded-lg border border-line bg-[#fff] ${shown === address ? "" : "opacity-0"}`}
      />
    </div>
  );
}
