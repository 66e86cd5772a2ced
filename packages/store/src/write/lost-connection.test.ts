import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";
import type { BulkWrite } from "./write-request.ts";

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
}, 60_000);
afterAll(() => opened.close());

test("a connection that is cut in the middle of a bulk write fails the write, not the process, and nothing is kept", async () => {
  const { register, databaseUrl } = opened;
  const administrator = new pg.Client({ connectionString: databaseUrl });
  await administrator.connect();
  async function* writes(): AsyncGenerator<BulkWrite> {
    for (let index = 0; index < 5_000; index += 1) {
      const title = localized("en", { en: `Theme ${index}` });
      yield { kind: "theme", id: `theme-${index}`, body: { title } };
      if (index !== 2_500) continue;
      await administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()
           and (state like 'idle in transaction%' or query like 'insert into record%')`,
      );
    }
  }
  await expect(register.putMany(writes(), { actor: "t" })).rejects.toThrow(/terminat|ECONNRESET/i);
  await administrator.end();
  const counts = await register.counts();
  expect(counts.theme).toEqual({ draft: 0, published: 0, withdrawn: 0 });
  const title = localized("en", { en: "Afterwards" });
  await register.create("theme", { id: "afterwards", body: { title } }, { actor: "t" });
  expect((await register.verify()).findings).toEqual([]);
});
