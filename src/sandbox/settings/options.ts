import type { Duration } from "../../options/duration.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ClockMode } from "../time/clock.js";

/** Options of one project of a sandbox. Everything has a default. */
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
  /**
   * How long the CUP QuickPay service needs for a result, such as `"30s"`; a number is milliseconds. Default
   * 0: at once.
   */
  readonly basicTime?: Duration | undefined;
  /**
   * How long until an unfinished payment is declined; a number is milliseconds. Default `"1h"`; the
   * platform's value is not published.
   */
  readonly thresholdTime?: Duration | undefined;
  /**
   * How all payments go on, or how all requests are answered. Default: the card number decides. If it decides
   * nothing, the amount does. If that decides nothing either, the payment succeeds.
   */
  readonly scenario?: ScenarioName | undefined;
  /** How callbacks are sent. */
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
        /**
         * How long a receiver may take to answer, always in real time; a number is milliseconds. Default
         * `"10s"`.
         */
        readonly timeout?: Duration | undefined;
      }
    | undefined;
  /** The same seed makes the same ids and the same random choices. Default: another one each time. */
  readonly seed?: number | undefined;
  /**
   * Customers come by themselves: as soon as the redirect callback is delivered, they pay. Default `false`.
   */
  readonly autoComplete?: boolean | undefined;
  /**
   * How many payments are kept, and how many requests. Beyond that, each new one drops an old one: the one
   * that has been done for the longest time. If none is done, the oldest is dropped, and its callbacks are
   * sent no more (event `forgotten`; the dashboard says it, too). Its `payment_id` is then free again.
   * Default 10 000.
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
   * Further projects, each with its own keys, payments, time and scenarios. What is left out is as in the
   * first project, except ids, keys and `callbackUrl`. Default: none.
   */
  readonly projects?: readonly ProjectOptions[] | undefined;
  /**
   * File in which all projects are kept, with payments, callbacks, requests, scenarios, faults and time. They
   * survive a restart and a crash of the process: the sandbox writes first, and then tells anybody, by an
   * answer or a callback. Other changes of the last 100 ms can be lost. Callbacks that were due are sent after
   * the restart, on the same schedule. Their bytes are the same as long as port and keys are the same. The
   * time of a clock that is not `"real"` stands still in between.
   *
   * One sandbox at a time has the file. Its projects are those of the options and those that only the file
   * has, such as projects that were added later. `removeProject` removes these, and so does a reset of all
   * over HTTP. If a project is in both, its settings are those of the options. A callback URL or scenario
   * that was set later stays, as long as the option is the same as at the last start. Secret keys are in the
   * file: only its owner may read it. Default: in memory only.
   */
  readonly data?: string | undefined;
  /**
   * The token that the control API and the dashboard ask for. Default: none if the sandbox listens on a
   * loopback address, else one that is made at the start.
   */
  readonly controlToken?: string | undefined;
}
