import type { KindName, Language, Principal } from "@intersector/domain";
import type { FileFormat, ReadOptions } from "@intersector/exchange";
import type { StoredAnalysis } from "@intersector/store";
import type { ImportOutcomePage, ImportOutcomeType, ImportState, StoredImport } from "../schemas/imports.ts";

/** A file that somebody has sent to be imported. */
export interface Upload {
  fileName: string;
  content: Uint8Array;
  kind: KindName;
  /** Which column map reads it; the register's own where left out. */
  map?: string;
  /** How it is to be read, where the file does not tell. */
  read?: Pick<ReadOptions, "sheet" | "encoding">;
  principal: Principal;
}

/** How far a piece of long work is. */
export interface JobProgress {
  job: "import" | "analysis";
  id: string;
  state: ImportState | StoredAnalysis["state"];
  /** 0 to 1 of the work that is under way. */
  progress: number;
  createdBy: string;
  /** The file of an import. */
  fileName?: string;
}

/** Long work, on a queue in the same database: it is taken up again after a restart. */
export interface Jobs {
  /**
   * Keeps the file and queues its dry run.
   * @throws UnreadableFile where the beginning shows that nothing of the file can be used.
   */
  startImport(upload: Upload, language: Language): Promise<StoredImport>;
  listImports(language: Language): Promise<StoredImport[]>;
  /** @throws IntersectorError `importNotFound` */
  getImport(id: string, language: Language): Promise<StoredImport>;
  importOutcomes(
    id: string,
    query: { type?: ImportOutcomeType; after?: number; limit: number; language: Language },
  ): Promise<ImportOutcomePage>;
  /** @throws IntersectorError `importNotReady` unless the import has been checked and not yet applied. */
  applyImport(
    id: string,
    options: { allOrNothing: boolean; publish: boolean; principal: Principal; language: Language },
  ): Promise<StoredImport>;
  /** The refused rows as a file that can be corrected and imported again. */
  refusedRows(id: string, format: FileFormat, language: Language): AsyncIterable<Uint8Array>;
  /** Stops an import that has not ended; one that has is left as it is. */
  cancelImport(id: string, language: Language): Promise<StoredImport>;
  startAnalysis(request: {
    /** Left out, the one that the comparison's own evaluation chose. */
    threshold?: number;
    /** Only the activities of these units; all where empty. */
    units: readonly string[];
    actor: string;
  }): Promise<StoredAnalysis>;
  /** Stops an analysis that has not ended; one that has is left as it is. */
  cancelAnalysis(id: string): Promise<StoredAnalysis>;
  /** What is at work, and what ended in the last minutes, whoever began it. */
  recent(): Promise<JobProgress[]>;
  /** True while the queue answers. */
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}
