import { Loading } from "../components/states.tsx";

/** What stands where a page is still being fetched. */
export function PendingPage() {
  return (
    <div className="container-page min-h-dvh pt-8">
      <Loading lines={10} />
    </div>
  );
}
