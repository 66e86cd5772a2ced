import { useQuery } from "@tanstack/react-query";
import { SearchDialog } from "../features/search/components/search-dialog.tsx";
import { sessionQuery } from "../features/session/session-api.ts";
import { useCommands } from "./use-commands.ts";

/** The search of the whole product, with what can be done from it. */
export function Palette({ close }: { close: () => void }) {
  const reader = useQuery(sessionQuery).data?.reader.id ?? "visitor";
  const commands = useCommands();
  return <SearchDialog close={close} commands={commands} reader={reader} />;
}
