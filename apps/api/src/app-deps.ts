import type { Language, Principal } from "@intersector/domain";
import type { Register } from "@intersector/store";
import type { Logger } from "pino";
import type { Jobs } from "./jobs/jobs.ts";
import type { SessionPolicy } from "./session-policy.ts";

/** Sizes and times that bound what one request may ask for. */
export interface Limits {
  /** Of a JSON body. */
  bodyBytes: number;
  /** Of an uploaded file. */
  uploadBytes: number;
  /** Of one request, from its arrival to its answer. */
  requestMs: number;
  /** Of one person, program or visitor's address. */
  requestsPerMinute: number;
}

/**
 * What the records of a busy unit need, with room: the largest body of the sample is 20 kB, and the list of
 * 20,017 projects of UN INFO is 38 MB.
 */
export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  uploadBytes: 100_000_000,
  requestMs: 60_000,
  requestsPerMinute: 60_000,
};

/** Everything that the application stands on. Nothing else is read from the surroundings. */
export interface AppDeps {
  register: Register;
  jobs: Jobs;
  logger: Logger;
  session: SessionPolicy;
  /** The present time; the machine's by default. */
  now?: () => Temporal.Instant;
  /** Where the built dashboard lies. Left out, only the API answers. */
  dashboardDirectory?: string;
  /** True where the server is bound to this machine alone. */
  loopback: boolean;
  /** Host names, beside the loopback ones, that a loopback server answers to. */
  allowedHosts?: readonly string[];
  limits?: Partial<Limits>;
}

/** The dependencies with every default filled in, as routes see them. */
export interface RouteDeps extends AppDeps {
  now: () => Temporal.Instant;
  limits: Limits;
}

/** What middleware puts beside every request. */
export interface AppEnv {
  Bindings: {
    /** Aborted when the server stops, which ends what would otherwise be told for ever. */
    closing?: AbortSignal;
    /** The request as Node has it, where the server is one of Node's. */
    incoming?: { socket: { remoteAddress?: string } };
  };
  Variables: {
    requestId: string;
    language: Language;
    principal: Principal;
    logger: Logger;
  };
}
