// Libraries: the npm packages that docs/libraries.md lists.

type Iteratee<T, R = any> = ((value: T, ...rest: any[]) => R) | string | number | { [name: string]: any } | [string, any];
type Collection<T> = readonly T[] | { readonly [key: string]: T } | null | undefined;
type Path = string | number | symbol | readonly (string | number | symbol)[];
/** lodash 4. */
declare const _: {
  chunk<T>(array: readonly T[] | null | undefined, size?: number): T[][];
  clone<T>(value: T): T;
  cloneDeep<T>(value: T): T;
  compact<T>(array: readonly (T | null | undefined | false | "" | 0)[] | null | undefined): T[];
  countBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: number };
  debounce<F extends (...args: any[]) => any>(fn: F, wait?: number, options?: any): F;
  defaults(object: any, ...sources: any[]): any;
  difference<T>(array: readonly T[] | null | undefined, ...values: (readonly T[])[]): T[];
  every<T>(collection: Collection<T>, predicate?: Iteratee<T>): boolean;
  filter<T>(collection: Collection<T>, predicate?: Iteratee<T>): T[];
  find<T>(collection: Collection<T>, predicate?: Iteratee<T>, fromIndex?: number): T | undefined;
  flatMap<T, R>(collection: Collection<T>, iteratee: (value: T) => R | readonly R[]): R[];
  flatten<T>(array: readonly (T | readonly T[])[] | null | undefined): T[];
  flattenDeep(array: readonly any[] | null | undefined): any[];
  forEach<T, C extends Collection<T>>(collection: C & Collection<T>, iteratee?: (value: T, key: any, collection: C) => any): C;
  get(object: any, path: Path, defaultValue?: any): any;
  groupBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: T[] };
  has(object: any, path: Path): boolean;
  includes(collection: any, value: any, fromIndex?: number): boolean;
  intersection<T>(...arrays: (readonly T[] | null | undefined)[]): T[];
  invert(object: any): { [key: string]: string };
  isArray(value: any): value is any[];
  isBoolean(value: any): value is boolean;
  isDate(value: any): value is Date;
  isEmpty(value: any): boolean;
  isEqual(value: any, other: any): boolean;
  isFunction(value: any): value is (...args: any[]) => any;
  isNil(value: any): value is null | undefined;
  isNumber(value: any): value is number;
  isObject(value: any): value is object;
  isPlainObject(value: any): boolean;
  isString(value: any): value is string;
  isUndefined(value: any): value is undefined;
  keyBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: T };
  keys(object: any): string[];
  last<T>(array: readonly T[] | null | undefined): T | undefined;
  map<T, R>(collection: Collection<T>, iteratee: (value: T, key: any) => R): R[];
  map<T>(collection: Collection<T>, iteratee?: Iteratee<T>): any[];
  mapKeys(object: any, iteratee?: Iteratee<any>): { [key: string]: any };
  mapValues(object: any, iteratee?: Iteratee<any>): { [key: string]: any };
  merge(object: any, ...sources: any[]): any;
  omit(object: any, ...paths: (Path | readonly Path[])[]): any;
  omitBy(object: any, predicate?: Iteratee<any>): any;
  once<F extends (...args: any[]) => any>(fn: F): F;
  orderBy<T>(collection: Collection<T>, iteratees?: Iteratee<T> | Iteratee<T>[], orders?: any): T[];
  partition<T>(collection: Collection<T>, predicate?: Iteratee<T>): [T[], T[]];
  pick(object: any, ...paths: (Path | readonly Path[])[]): any;
  pickBy(object: any, predicate?: Iteratee<any>): any;
  range(start: number, end?: number, step?: number): number[];
  reduce<T, R>(collection: Collection<T>, iteratee: (accumulator: R, value: T, key: any) => R, accumulator: R): R;
  reject<T>(collection: Collection<T>, predicate?: Iteratee<T>): T[];
  set<T>(object: T, path: Path, value: any): T;
  size(collection: any): number;
  some<T>(collection: Collection<T>, predicate?: Iteratee<T>): boolean;
  sortBy<T>(collection: Collection<T>, ...iteratees: (Iteratee<T> | Iteratee<T>[])[]): T[];
  startCase(value?: string): string;
  snakeCase(value?: string): string;
  camelCase(value?: string): string;
  kebabCase(value?: string): string;
  capitalize(value?: string): string;
  sum(array: readonly any[] | null | undefined): number;
  sumBy<T>(array: readonly T[] | null | undefined, iteratee?: Iteratee<T>): number;
  take<T>(array: readonly T[] | null | undefined, n?: number): T[];
  template(value?: string, options?: any): (data?: any) => string;
  throttle<F extends (...args: any[]) => any>(fn: F, wait?: number, options?: any): F;
  times<R>(n: number, iteratee: (index: number) => R): R[];
  toPairs(object: any): [string, any][];
  trim(value?: string, chars?: string): string;
  truncate(value?: string, options?: any): string;
  union<T>(...arrays: (readonly T[] | null | undefined)[]): T[];
  uniq<T>(array: readonly T[] | null | undefined): T[];
  uniqBy<T>(array: readonly T[] | null | undefined, iteratee: Iteratee<T>): T[];
  unset(object: any, path: Path): boolean;
  values(object: any): any[];
  zipObject(names?: readonly any[], values?: readonly any[]): any;
  (value: any): any;
  [other: string]: any;
};

interface Moment {
  add(amount: number | string | object, unit?: string): Moment;
  subtract(amount: number | string | object, unit?: string): Moment;
  startOf(unit: string): Moment;
  endOf(unit: string): Moment;
  clone(): Moment;
  diff(other: any, unit?: string, precise?: boolean): number;
  format(format?: string): string;
  fromNow(withoutSuffix?: boolean): string;
  isAfter(other?: any, unit?: string): boolean;
  isBefore(other?: any, unit?: string): boolean;
  isBetween(from: any, to: any, unit?: string, inclusivity?: string): boolean;
  isSame(other?: any, unit?: string): boolean;
  isValid(): boolean;
  local(keepLocalTime?: boolean): Moment;
  locale(): string;
  locale(locale: string): Moment;
  toDate(): Date;
  toISOString(keepOffset?: boolean): string;
  toJSON(): string;
  tz(): string | undefined;
  tz(zone: string, keepLocalTime?: boolean): Moment;
  unix(): number;
  utc(keepLocalTime?: boolean): Moment;
  utcOffset(): number;
  utcOffset(offset: number | string, keepLocalTime?: boolean): Moment;
  valueOf(): number;
  [other: string]: any;
}
/** moment-timezone, with all zones. */
declare const moment: {
  (input?: any, format?: string | string[], strict?: boolean | string): Moment;
  utc(input?: any, format?: string | string[], strict?: boolean): Moment;
  unix(seconds: number): Moment;
  duration(amount?: any, unit?: string): any;
  isMoment(value: any): value is Moment;
  tz: {
    (input: any, zone: string): Moment;
    (input: any, format: string, zone: string): Moment;
    (zone: string): Moment;
    guess(): string;
    names(): string[];
    zone(name: string): any;
    setDefault(zone?: string): any;
  };
  [other: string]: any;
};

/** npm form-data. */
declare class FormData {
  constructor(options?: { [option: string]: any });
  append(name: string, value: any, options?: string | { filename?: string; filepath?: string; contentType?: string; knownLength?: number; header?: any }): void;
  getBoundary(): string;
  getBuffer(): Buffer;
  getHeaders(headers?: { [name: string]: string }): { [name: string]: string };
  getLength(callback: (err: Error | null, length: number) => void): void;
  getLengthSync(): number;
  hasKnownLength(): boolean;
  setBoundary(boundary: string): void;
  pipe(destination: any): any;
  [other: string]: any;
}

type JwtKey = KeyLike | ((header: any, callback: (err: any, key?: any) => void) => void);
declare const jsonwebtoken: {
  sign(payload: string | Buffer | object, secretOrPrivateKey: KeyLike, options?: { algorithm?: string; expiresIn?: string | number; notBefore?: string | number; audience?: string | string[]; issuer?: string; subject?: string; jwtid?: string; keyid?: string; noTimestamp?: boolean; header?: object; [other: string]: any }): string;
  sign(payload: string | Buffer | object, secretOrPrivateKey: KeyLike, options: object, callback: (err: Error | null, token?: string) => void): void;
  verify(token: string, secretOrPublicKey: JwtKey, options?: { algorithms?: string[]; audience?: any; issuer?: string | string[]; ignoreExpiration?: boolean; clockTolerance?: number; complete?: boolean; [other: string]: any }): any;
  verify(token: string, secretOrPublicKey: JwtKey, options: object, callback: (err: Error | null, decoded?: any) => void): void;
  decode(token: string, options?: { complete?: boolean; json?: boolean }): any;
  readonly JsonWebTokenError: any;
  readonly NotBeforeError: any;
  readonly TokenExpiredError: any;
};

/** npm xml: builds XML of arrays and objects. */
declare const xml: (input: any, options?: boolean | string | { indent?: boolean | string; declaration?: boolean | object; stream?: boolean }) => string;
declare const xml2js: {
  parseString(xml: string | Buffer, callback: (err: Error | null, result: any) => void): void;
  parseString(xml: string | Buffer, options: { [option: string]: any }, callback: (err: Error | null, result: any) => void): void;
  parseStringPromise(xml: string | Buffer, options?: { [option: string]: any }): Promise<any>;
  Parser: new (options?: { [option: string]: any }) => { parseString: any; parseStringPromise(xml: string | Buffer): Promise<any>; [other: string]: any };
  Builder: new (options?: { [option: string]: any }) => { buildObject(object: any): string };
  [other: string]: any;
};

// These are properties of their globals, so that functions say `uuidv5 = uuidv5.uuidv5`, or `uuidv5.uuidv5(...)`.
interface Uuidv5 {
  uuidv5: Uuidv5;
  (name: string | Uint8Array, namespace: string | Uint8Array): string;
  readonly DNS: string;
  readonly URL: string;
}
declare let uuidv5: Uuidv5;
type Fetch = (input: any, init?: any) => Promise<Response>;
type RetryTest = (attempt: number, error: Error | null, response: Response | null) => boolean | Promise<boolean>;
interface FetchRetry {
  fetchretry: FetchRetry;
  (fetch: Fetch, defaults?: { retries?: number; retryDelay?: number | ((attempt: number, error: Error | null, response: Response | null) => number); retryOn?: number[] | RetryTest }): Fetch;
}
declare let fetchretrylib: FetchRetry;
interface Aws4 {
  aws4: Aws4;
  sign(options: { [option: string]: any }, credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }): any;
  [other: string]: any;
}
declare let aws4: Aws4;
/** `libphonenumberjslib.libphonenumberjs` is npm libphonenumber-js. */
declare let libphonenumberjslib: any;
/** `winstonlib.winston` is npm winston. */
declare let winstonlib: any;
/** `cryptojslib.cryptojs` is npm crypto-js. */
declare let cryptojslib: any;
declare const OAuth: any;

// Clients of APIs.
declare const sendgrid: { client: any; mail: any };
declare const stripe: { (key: string, options?: { [option: string]: any }): any; readonly errors: any; [other: string]: any };
declare const twilio: { (accountSid: string, authToken: string, options?: { [option: string]: any }): any; [other: string]: any };
declare let mailchimplib: any;
declare let nodemailjet: any;
declare let hubspotlib: any;
declare const jsforce: any;
declare let skyflowlib: any;

// Documented elsewhere, but not available: using one throws an error that says what to do instead.
/** @deprecated Not available here; call the service's HTTP API with `fetch`. */
declare const akeylessLabs: any, azure: any, clickHouseClient: any, google: any, jsftp: any, oneSignal: any, pg: any, sentrylib: any, snowflakesdk: any;
