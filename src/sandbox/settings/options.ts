import type { Duration } from "../../options/duration.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ClockMode } from "../time/clock.js";

/** What one project of a sandbox can be told. Everything has a default. */
export interface ProjectOptions {
  /** Id of the project. Default 200; of further projects the next free one. */
  readonly projectId?: number | undefined;
  /** The project's secret key. Default `sandbox-secret-key`; of further projects with `-` and their id at the end. */
  readonly secretKey?: string | undefined;
  /**
   * Token of the Data API. Default `sandbox-data-api-token-0000000`, 30 characters as the platform's; of further
   * projects with their id at the end.
   */
  readonly dataApiToken?: string | undefined;
  /**
   * Secret key that belongs to the token. Default `sandbox-data-api-secret-key`; of further projects with `-`
   * and their id at the end.
   */
  readonly dataApiSecretKey?: string | undefined;
  /**
   * Where callbacks go when a request names no URL: `http` or `https`. Default: nowhere. It can be set later.
   */
  readonly callbackUrl?: string | undefined;
  /**
   * How time passes: `"real"`, `"manual"` (only by `advance`), or `{ speed: 60 }`, a minute in a second.
   * Default `"real"`.
   */
  readonly clock?: ClockMode | undefined;
  /** What the CUP QuickPay service takes for a result: `"30s"`. Default 0: at once. */
  readonly basicTime?: Duration | undefined;
  /**
   * After what an unfinished payment is declined. Default `"1h"`; the platform's value is not
   * published.
   */
  readonly thresholdTime?: Duration | undefined;
  /**
   * How all payments go, or all requests are answered. Default: by card number, then by amount, then success.
   */
  readonly scenario?: ScenarioName | undefined;
  readonly callbacks?:
    | {
        /**
         * `"kept"`: sent in the order in which they come up. `"shuffled"`: up to 10 s apart, at random.
         * Default `"kept"`.
         */
        readonly order?: "kept" | "shuffled" | undefined;
        /** Copies that follow a callback that was answered with 200, at most 100; `true` is 1. Default `false`. */
        readonly duplicates?: boolean | number | undefined;
        /** Also send a callback with status `processing`. Default `false`. */
        readonly progress?: boolean | undefined;
        /** What a receiver has for its answer, always in real time. Default `"10s"`. */
        readonly timeout?: Duration | undefined;
      }
    | undefined;
  /** Same seed, same ids and same chance. Default: another one each time. */
  readonly seed?: number | undefined;
  /**
   * Customers come by themselves: as soon as the redirect callback is delivered, they pay. Default `false`.
   */
  readonly autoComplete?: boolean | undefined;
  /**
   * How many payments are kept, and how many requests. Above it, one is forgotten for each that comes: first
   * what is done, the longest done first; if nothing is, the oldest, whose callbacks are sent no more (event
   * `forgotten`, and the dashboard says it). Its `payment_id` is then free again. Default 10 000.
   */
  readonly keep?: number | undefined;
}

/** What `startSandbox` takes. Everything has a default. */
export interface SandboxOptions extends ProjectOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`, which other machines cannot reach. */
  readonly host?: string | undefined;
  /**
   * Further projects, each a world of its own: keys, payments, time, scenarios. What is left out is as for the
   * first one, but ids, keys and `callbackUrl`. Default: none.
   */
  readonly projects?: readonly ProjectOptions[] | undefined;
  /**
   * File in which all projects are kept, with payments, callbacks, requests, scenarios, faults and time, so that they
   * survive a restart and a crash of the process: what the sandbox has told anybody, by an answer or a callback, was
   * written before; of what it did without telling, the last 100 ms can be lost. Callbacks that were due are sent after the restart, on the same schedule, with the same bytes as long as
   * port and keys are the same. The time of a clock that is not `"real"` stands still in between.
   *
   * One sandbox at a time has the file. Its projects are those of the options, and those that only the file has, also
   * the ones that were added later (`removeProject` removes them, and so does a reset of all over HTTP). Of a project
   * in both, the settings are those of the options; a callback URL or scenario that was set later stays, unless the
   * option has another value than the last time, or is left out and was not. Secret keys are in the file: only its owner may read it. Default: in memory only.
   */
  readonly data?: string | undefined;
  /**
   * What the control API and the dashboard ask for. Default: nothing, as long as the sandbox listens on a
   * loopback address; else a token made at the start.
   */
  readonly controlToken?: string | undefined;
}
