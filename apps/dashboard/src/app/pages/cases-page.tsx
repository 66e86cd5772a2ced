import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useTranslations } from "use-intl";
import { FilterColumn } from "../../components/filter-column.tsx";
import { Page } from "../../components/page.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { type CaseSearch, countCaseChoices } from "../../features/overlaps/case-search.ts";
import { CaseFilters } from "../../features/overlaps/components/case-filters.tsx";
import { CaseList } from "../../features/overlaps/components/case-list.tsx";
import { sidesOfUnits } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { NewRecordLink } from "../new-record-link.tsx";
import { OverlapTabs } from "../overlap-tabs.tsx";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/overlaps/cases");

/** The overlap cases that people keep, from under review to solved. */
export function CasesPage() {
  const t = useTranslations();
  return (
    <Page
      actions={<NewRecordLink kind="overlapCase" />}
      title={t("overlaps.cases")}
      lead={t("overlaps.casesLead")}
    >
      <OverlapTabs />
      <Permitted
        permission={{ action: "read", kind: "overlapCase", state: "published" }}
        title={t("overlaps.casesClosed")}
        note={t("overlaps.casesClosedNote")}
      >
        {() => <Cases />}
      </Permitted>
    </Page>
  );
}

function Cases() {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const units = useAllRecords("unit");
  const sideOf = useMemo(() => sidesOfUnits(units), [units]);
  const setSearch = useCallback(
    (next: CaseSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  const setWords = useCallback(
    (q: string) => setSearch({ ...search, q: q || undefined }),
    [search, setSearch],
  );
  return (
    <FilterColumn
      chosen={countCaseChoices(search)}
      filters={<CaseFilters search={search} onSearch={setSearch} units={units} />}
    >
      <div className="min-w-0 space-y-3">
        <div className="flex">
          <SearchField label={t("overlaps.searchCases")} value={search.q ?? ""} onSearch={setWords} />
        </div>
        <CaseList search={search} onSearch={setSearch} sideOf={sideOf} />
      </div>
    </FilterColumn>
  );
}
