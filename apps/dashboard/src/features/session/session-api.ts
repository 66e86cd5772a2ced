import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";

/** Who the reader is to the register, and whom they may sign in as. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => answer(api.session.$get()),
  staleTime: 5 * 60_000,
});

/** What the reader may do; nothing until the answer is there. */
export function useMay() {
  return useQuery(sessionQuery).data?.may;
}

/** Signs in as one of the offered people. Everything that was read as somebody else is read again. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => answer(api.session.$post({ json: { person } })),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      await client.invalidateQueries();
    },
  });
}

/** Signs out. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.session.$delete()),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      await client.invalidateQueries();
    },
  });
}
