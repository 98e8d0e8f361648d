/** Port: what day it is. Every date of a run comes from here, so that `--as-of` and tests can set it. */
export interface Clock {
  /** `YYYY-MM-DD`, in UTC: the same run judges alike on every machine. */
  today(): string;
}

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
};
