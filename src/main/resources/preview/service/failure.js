/** The service said no, in its own words. */
export class Refusal extends Error {
  constructor(status, said, wait) {
    const { title, detail, problems } = said;
    // What the service says of a missing token is meant for programs.
    super(status === 401 ? "没有访问口令，请向管理员索取。" : (detail ?? title ?? `服务没有照办（${status}）`));
    this.status = status;
    this.problems = problems ?? [];
    this.wait = wait;
    this.said = said;
  }

  /** Whether the same request may go through a little later. */
  get isBusy() {
    return this.status === 429 || this.status === 503;
  }

  /** Whether there is more than the service takes. */
  get isTooLarge() {
    return this.status === 413;
  }

  /** Whether the clerk is not let in. */
  get isLocked() {
    return this.status === 401;
  }
}

/** The service cannot be reached. */
export class Unreachable extends Error {
  constructor(cause) {
    super("连不上服务", { cause });
  }
}

/** The service has begun to answer and not come to an end. */
export class Broken extends Error {
  constructor(cause) {
    super("服务中途断开，结果没有收全；请再试一次，还不行请告诉维护人员", { cause });
  }
}
