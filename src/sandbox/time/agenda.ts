import TinyQueue from "tinyqueue";

/** Something to be done at a moment. */
export interface Task {
  /** Milliseconds since 1970. */
  readonly due: number;
  /** Of one moment, the lower one comes first. */
  readonly turn: number;
  readonly run: () => unknown;
  /** Neither taken out nor taken back. */
  isWaiting: boolean;
}

/** Tasks that were taken back stay in the queue, unseen, until there are so many and more than of the others. */
const patience = 1000;

/** Tasks, the soonest first. To add, to take out or to take back one costs the same with ten and with a million. */
export class Agenda {
  #queue = new TinyQueue<Task>([], sooner);
  #takenBack = 0;

  add(task: Task): void {
    this.#queue.push(task);
  }

  takeBack(task: Task): void {
    task.isWaiting = false;
    this.#takenBack += 1;
    if (this.#takenBack > patience && this.#takenBack > this.#queue.length / 2) {
      this.#queue = new TinyQueue(
        this.#queue.data.filter(({ isWaiting }) => isWaiting),
        sooner,
      );
      this.#takenBack = 0;
    }
  }

  /** The soonest. */
  get first(): Task | undefined {
    for (let task = this.#queue.peek(); task; task = this.#queue.peek()) {
      if (task.isWaiting) {
        return task;
      }
      this.#queue.pop();
      this.#takenBack -= 1;
    }
    return undefined;
  }

  /** Takes the soonest out. */
  shift(): Task | undefined {
    const task = this.first;
    if (task) {
      this.#queue.pop();
      task.isWaiting = false;
    }
    return task;
  }

  clear(): void {
    for (const task of this.#queue.data) {
      task.isWaiting = false;
    }
    this.#queue = new TinyQueue<Task>([], sooner);
    this.#takenBack = 0;
  }
}

export const sooner = (a: Task, b: Task): number => a.due - b.due || a.turn - b.turn;
