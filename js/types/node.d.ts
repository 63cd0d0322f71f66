// Node's part of the globals.

type BufferEncoding = "utf8" | "utf-8" | "hex" | "base64" | "base64url" | "latin1" | "binary" | "ascii" | "utf16le" | "utf-16le" | "ucs2" | "ucs-2" | (string & {});

interface Buffer extends Uint8Array {
  compare(target: Uint8Array, targetStart?: number, targetEnd?: number, sourceStart?: number, sourceEnd?: number): -1 | 0 | 1;
  copy(target: Uint8Array, targetStart?: number, sourceStart?: number, sourceEnd?: number): number;
  equals(other: Uint8Array): boolean;
  fill(value: string | number | Uint8Array, offset?: number, end?: number, encoding?: BufferEncoding): this;
  fill(value: string | Uint8Array, encoding: BufferEncoding): this;
  includes(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): boolean;
  indexOf(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): number;
  lastIndexOf(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): number;
  slice(start?: number, end?: number): any;
  subarray(start?: number, end?: number): any;
  swap16(): this;
  swap32(): this;
  swap64(): this;
  toJSON(): { type: "Buffer"; data: number[] };
  toString(encoding?: BufferEncoding, start?: number, end?: number): string;
  write(string: string, encoding?: BufferEncoding): number;
  write(string: string, offset: number, encoding?: BufferEncoding): number;
  write(string: string, offset: number, length: number, encoding?: BufferEncoding): number;
  readInt8(offset?: number): number;
  writeInt8(value: number, offset?: number): number;
  readUInt8(offset?: number): number;
  writeUInt8(value: number, offset?: number): number;
  readUint8(offset?: number): number;
  writeUint8(value: number, offset?: number): number;
  readInt16LE(offset?: number): number;
  writeInt16LE(value: number, offset?: number): number;
  readInt16BE(offset?: number): number;
  writeInt16BE(value: number, offset?: number): number;
  readUInt16LE(offset?: number): number;
  writeUInt16LE(value: number, offset?: number): number;
  readUInt16BE(offset?: number): number;
  writeUInt16BE(value: number, offset?: number): number;
  readUint16LE(offset?: number): number;
  writeUint16LE(value: number, offset?: number): number;
  readUint16BE(offset?: number): number;
  writeUint16BE(value: number, offset?: number): number;
  readInt32LE(offset?: number): number;
  writeInt32LE(value: number, offset?: number): number;
  readInt32BE(offset?: number): number;
  writeInt32BE(value: number, offset?: number): number;
  readUInt32LE(offset?: number): number;
  writeUInt32LE(value: number, offset?: number): number;
  readUInt32BE(offset?: number): number;
  writeUInt32BE(value: number, offset?: number): number;
  readUint32LE(offset?: number): number;
  writeUint32LE(value: number, offset?: number): number;
  readUint32BE(offset?: number): number;
  writeUint32BE(value: number, offset?: number): number;
  readFloatLE(offset?: number): number;
  writeFloatLE(value: number, offset?: number): number;
  readFloatBE(offset?: number): number;
  writeFloatBE(value: number, offset?: number): number;
  readDoubleLE(offset?: number): number;
  writeDoubleLE(value: number, offset?: number): number;
  readDoubleBE(offset?: number): number;
  writeDoubleBE(value: number, offset?: number): number;
  readBigInt64LE(offset?: number): bigint;
  writeBigInt64LE(value: bigint, offset?: number): number;
  readBigInt64BE(offset?: number): bigint;
  writeBigInt64BE(value: bigint, offset?: number): number;
  readBigUInt64LE(offset?: number): bigint;
  writeBigUInt64LE(value: bigint, offset?: number): number;
  readBigUInt64BE(offset?: number): bigint;
  writeBigUInt64BE(value: bigint, offset?: number): number;
  readBigUint64LE(offset?: number): bigint;
  writeBigUint64LE(value: bigint, offset?: number): number;
  readBigUint64BE(offset?: number): bigint;
  writeBigUint64BE(value: bigint, offset?: number): number;
  readIntLE(offset: number, byteLength: number): number;
  writeIntLE(value: number, offset: number, byteLength: number): number;
  readIntBE(offset: number, byteLength: number): number;
  writeIntBE(value: number, offset: number, byteLength: number): number;
  readUIntLE(offset: number, byteLength: number): number;
  writeUIntLE(value: number, offset: number, byteLength: number): number;
  readUIntBE(offset: number, byteLength: number): number;
  writeUIntBE(value: number, offset: number, byteLength: number): number;
  readUintLE(offset: number, byteLength: number): number;
  writeUintLE(value: number, offset: number, byteLength: number): number;
  readUintBE(offset: number, byteLength: number): number;
  writeUintBE(value: number, offset: number, byteLength: number): number;
}
interface BufferConstructor {
  readonly prototype: Buffer;
  readonly poolSize: number;
  new (value: string, encoding?: BufferEncoding): Buffer;
  new (value: number | readonly number[] | ArrayBuffer | Uint8Array): Buffer;
  alloc(size: number, fill?: string | number | Uint8Array, encoding?: BufferEncoding): Buffer;
  allocUnsafe(size: number): Buffer;
  allocUnsafeSlow(size: number): Buffer;
  byteLength(value: string | ArrayBuffer | ArrayBufferView, encoding?: BufferEncoding): number;
  compare(a: Uint8Array, b: Uint8Array): -1 | 0 | 1;
  concat(list: readonly Uint8Array[], totalLength?: number): Buffer;
  copyBytesFrom(view: ArrayBufferView, offset?: number, length?: number): Buffer;
  from(value: string, encoding?: BufferEncoding): Buffer;
  from(value: ArrayBuffer | SharedArrayBuffer, byteOffset?: number, length?: number): Buffer;
  from(value: readonly number[] | Uint8Array | { valueOf(): any } | { type: "Buffer"; data: number[] }): Buffer;
  isBuffer(value: any): value is Buffer;
  isEncoding(encoding: string): boolean;
  of(...items: number[]): Buffer;
}
declare const Buffer: BufferConstructor;

type CryptoBytes = string | Buffer | ArrayBuffer | ArrayBufferView;
interface KeyObject {
  readonly type: "secret" | "public" | "private";
  readonly asymmetricKeyType?: string;
  readonly symmetricKeySize?: number;
  export(options?: { type?: string; format?: string; cipher?: string; passphrase?: CryptoBytes }): any;
  equals(other: KeyObject): boolean;
}
/** A key: PEM, DER, JWK or an object of `createPublicKey` and its like. */
type KeyLike = CryptoBytes | KeyObject | { key: any; format?: string; type?: string; passphrase?: CryptoBytes; padding?: number; saltLength?: number; dsaEncoding?: "der" | "ieee-p1363"; oaepHash?: string; [other: string]: any };
interface Hash {
  copy(): Hash;
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  digest(): Buffer;
  digest(encoding: BufferEncoding): string;
}
interface Hmac {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  digest(): Buffer;
  digest(encoding: BufferEncoding): string;
}
interface Sign {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  end(data?: CryptoBytes): this;
  sign(privateKey: KeyLike): Buffer;
  sign(privateKey: KeyLike, outputEncoding: BufferEncoding): string;
}
interface Verify {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  end(data?: CryptoBytes): this;
  verify(publicKey: KeyLike, signature: CryptoBytes, signatureEncoding?: BufferEncoding): boolean;
}
interface Cipher {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): Buffer;
  update(data: CryptoBytes, inputEncoding: BufferEncoding | undefined, outputEncoding: BufferEncoding): string;
  final(): Buffer;
  final(outputEncoding: BufferEncoding): string;
  setAutoPadding(autoPadding?: boolean): this;
  setAAD(data: CryptoBytes, options?: { plaintextLength?: number }): this;
  getAuthTag(): Buffer;
}
interface Decipher extends Omit<Cipher, "getAuthTag"> {
  setAuthTag(tag: CryptoBytes, encoding?: BufferEncoding): this;
}

declare class CryptoKey {
  private constructor();
  readonly algorithm: any;
  readonly extractable: boolean;
  readonly type: "secret" | "public" | "private";
  readonly usages: string[];
}
declare class SubtleCrypto {
  private constructor();
  decrypt(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  deriveBits(algorithm: any, key: CryptoKey, length?: number | null): Promise<ArrayBuffer>;
  deriveKey(algorithm: any, key: CryptoKey, derivedKeyType: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  digest(algorithm: string | { name: string }, data: BinaryLike): Promise<ArrayBuffer>;
  encrypt(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  exportKey(format: "raw" | "pkcs8" | "spki" | "jwk", key: CryptoKey): Promise<any>;
  generateKey(algorithm: any, extractable: boolean, usages: string[]): Promise<any>;
  importKey(format: "raw" | "pkcs8" | "spki" | "jwk", keyData: any, algorithm: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  sign(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  unwrapKey(format: string, wrappedKey: BinaryLike, unwrappingKey: CryptoKey, unwrapAlgorithm: any, keyAlgorithm: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  verify(algorithm: any, key: CryptoKey, signature: BinaryLike, data: BinaryLike): Promise<boolean>;
  wrapKey(format: string, key: CryptoKey, wrappingKey: CryptoKey, wrapAlgorithm: any): Promise<ArrayBuffer>;
}
declare class Crypto {
  private constructor();
  readonly subtle: SubtleCrypto;
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  randomUUID(): string;
}

/** Node's `crypto`, and the web's. */
declare const crypto: {
  createHash(algorithm: string, options?: { outputLength?: number }): Hash;
  createHmac(algorithm: string, key: CryptoBytes | KeyObject): Hmac;
  createSign(algorithm: string): Sign;
  createVerify(algorithm: string): Verify;
  createCipheriv(algorithm: string, key: CryptoBytes | KeyObject, iv: CryptoBytes | null, options?: { authTagLength?: number }): Cipher;
  createDecipheriv(algorithm: string, key: CryptoBytes | KeyObject, iv: CryptoBytes | null, options?: { authTagLength?: number }): Decipher;
  createPublicKey(key: KeyLike): KeyObject;
  createPrivateKey(key: KeyLike): KeyObject;
  createSecretKey(key: CryptoBytes, encoding?: BufferEncoding): KeyObject;
  sign(algorithm: string | null | undefined, data: BinaryLike, key: KeyLike): Buffer;
  verify(algorithm: string | null | undefined, data: BinaryLike, key: KeyLike, signature: BinaryLike): boolean;
  publicEncrypt(key: KeyLike, data: CryptoBytes): Buffer;
  privateDecrypt(key: KeyLike, data: CryptoBytes): Buffer;
  privateEncrypt(key: KeyLike, data: CryptoBytes): Buffer;
  publicDecrypt(key: KeyLike, data: CryptoBytes): Buffer;
  pbkdf2Sync(password: CryptoBytes, salt: CryptoBytes, iterations: number, keylen: number, digest: string): Buffer;
  pbkdf2(password: CryptoBytes, salt: CryptoBytes, iterations: number, keylen: number, digest: string, callback: (err: Error | null, key: Buffer) => void): void;
  scryptSync(password: CryptoBytes, salt: CryptoBytes, keylen: number, options?: { N?: number; r?: number; p?: number; cost?: number; blockSize?: number; parallelization?: number; maxmem?: number }): Buffer;
  scrypt(password: CryptoBytes, salt: CryptoBytes, keylen: number, ...rest: any[]): void;
  randomBytes(size: number): Buffer;
  randomBytes(size: number, callback: (err: Error | null, bytes: Buffer) => void): void;
  randomInt(max: number): number;
  randomInt(min: number, max: number): number;
  randomUUID(options?: { disableEntropyCache?: boolean }): string;
  timingSafeEqual(a: BinaryLike, b: BinaryLike): boolean;
  getHashes(): string[];
  getCiphers(): string[];
  readonly constants: { [name: string]: number };
  readonly subtle: SubtleCrypto;
  readonly webcrypto: any;
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  [other: string]: any;
};

declare const performance: {
  /** Milliseconds since the instance started. */
  now(): number;
  readonly timeOrigin: number;
  [other: string]: any;
};

interface ZlibOptions { level?: number; windowBits?: number; memLevel?: number; strategy?: number; dictionary?: BinaryLike; chunkSize?: number; finishFlush?: number; maxOutputLength?: number; info?: boolean; params?: { [name: number]: number } }
type ZlibCallback = (error: Error | null, result: Buffer) => void;
interface ZlibMethod {
  (data: CryptoBytes, callback: ZlibCallback): void;
  (data: CryptoBytes, options: ZlibOptions, callback: ZlibCallback): void;
}
type ZlibSync = (data: CryptoBytes, options?: ZlibOptions) => Buffer;
interface Zlib {
  /** The module is a property of its global, so that functions say `zlib = zlib.zlib`, or `zlib.zlib.gzipSync(...)`. */
  zlib: Zlib;
  gzip: ZlibMethod;
  gunzip: ZlibMethod;
  deflate: ZlibMethod;
  inflate: ZlibMethod;
  deflateRaw: ZlibMethod;
  inflateRaw: ZlibMethod;
  unzip: ZlibMethod;
  brotliCompress: ZlibMethod;
  brotliDecompress: ZlibMethod;
  gzipSync: ZlibSync;
  gunzipSync: ZlibSync;
  deflateSync: ZlibSync;
  inflateSync: ZlibSync;
  deflateRawSync: ZlibSync;
  inflateRawSync: ZlibSync;
  unzipSync: ZlibSync;
  brotliCompressSync: ZlibSync;
  brotliDecompressSync: ZlibSync;
  constants: { [name: string]: number };
  [other: string]: any;
}
declare let zlib: Zlib;

/** Node's `https` module. */
declare const https: {
  request(url: string | URL | { [option: string]: any }, ...rest: any[]): any;
  get(url: string | URL | { [option: string]: any }, ...rest: any[]): any;
  Agent: new (options?: { [option: string]: any }) => any;
  globalAgent: any;
  [other: string]: any;
};
