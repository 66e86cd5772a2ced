import { openRegister } from "@intersector/store";
import { describeFailure } from "./fail.ts";
import { createLogger, prepareServer } from "./serve-register.ts";
import { abortWhenTold, untilAborted } from "./signals.ts";
import { languageOfEnvironment } from "./terms.ts";

// The API alone, for `dev`: on a database that runs on while this process is started again and again.
const { DATABASE_URL: databaseUrl = "", PORT: port } = process.env;
const told = abortWhenTold();
try {
  await using endings = new AsyncDisposableStack();
  const register = await openRegister({ databaseUrl });
  endings.defer(register.close);
  const serve = await prepareServer(
    { databaseUrl, register, logger: createLogger(), host: "127.0.0.1", port: Number(port) },
    endings,
  );
  await serve();
  await untilAborted(told);
} catch (error) {
  process.exitCode = describeFailure(error, languageOfEnvironment(process.env));
}
