import type { Language } from "@intersector/domain";
import { useRouter } from "@tanstack/react-router";

/** Gives what shows the same page in another language. */
export function useChangeLanguage(): (language: Language) => void {
  const router = useRouter();
  return (language) => {
    const { pathname, searchStr, hash } = router.state.location;
    const rest = pathname.split("/").slice(2).join("/");
    void router.navigate({
      href: `/${language}/${rest}${searchStr}${hash ? `#${hash}` : ""}`,
      resetScroll: false,
    });
  };
}
