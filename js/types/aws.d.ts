// AWS, as aws-sdk v2 has it; the clients of the services are generated below.

interface AWSError extends Error {
  /** For example `AccessDenied`, `NoSuchBucket`. */
  code: string;
  message: string;
  statusCode: number;
  region?: string;
  requestId: string;
  extendedRequestId?: string;
  cfId?: string;
  retryable: boolean;
  retryDelay: number;
  time: Date;
  hostname?: string;
  originalError?: Error;
}

declare namespace AWS {
  /** Bytes that are sent. */
  type Body = string | Buffer | ArrayBuffer | ArrayBufferView | Blob | BodyStream;
  /** A stream of Node, such as `createReadStream` gives, or of the web. */
  type BodyStream = { pipe(destination: any): any; on(event: string, listener: (...args: any[]) => void): any } | ReadableStream;

  /** What an operation answers with event by event: a stream of Node's. */
  interface EventStream<T> extends AsyncIterable<T> {
    on(event: "data", listener: (event: T) => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    on(event: "end" | "close", listener: () => void): this;
    destroy(error?: Error): this;
  }

  class Endpoint {
    constructor(url: string);
    host: string;
    hostname: string;
    href: string;
    port: number;
    protocol: string;
  }

  interface CredentialsOptions { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  class Credentials implements CredentialsOptions {
    constructor(accessKeyId: string, secretAccessKey: string, sessionToken?: string);
    constructor(options: CredentialsOptions);
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string;
    expired: boolean;
    expireTime?: Date;
    get(callback: (err?: AWSError) => void): void;
    getPromise(): Promise<void>;
    needsRefresh(): boolean;
    refresh(callback: (err?: AWSError) => void): void;
    refreshPromise(): Promise<void>;
  }

  /** Keys of a role's session, or of GetSessionToken where there is no `RoleArn`; refreshed before they expire. */
  class TemporaryCredentials extends Credentials {
    constructor(params?: { RoleArn?: string; RoleSessionName?: string; [name: string]: any }, masterCredentials?: Credentials);
    masterCredentials: Credentials;
  }
  class ChainableTemporaryCredentials extends Credentials {
    constructor(options?: {
      params?: { RoleArn?: string; RoleSessionName?: string; [name: string]: any };
      masterCredentials?: Credentials;
      tokenCodeFn?: (serialNumber: string, callback: (err?: Error | string | null, token?: string) => void) => void;
      stsConfig?: ConfigurationOptions;
    });
  }
  class WebIdentityCredentials extends Credentials {
    constructor(params: { RoleArn: string; WebIdentityToken: string; [name: string]: any }, clientConfig?: ConfigurationOptions);
  }
  class SAMLCredentials extends Credentials {
    constructor(params: { RoleArn: string; PrincipalArn: string; SAMLAssertion: string; [name: string]: any });
  }
  class CredentialProviderChain {
    constructor(providers?: (Credentials | (() => Credentials))[]);
    static defaultProviders: (() => Credentials)[];
    providers: (Credentials | (() => Credentials))[];
    resolve(callback: (err: AWSError | null, credentials?: Credentials) => void): this;
    resolvePromise(): Promise<Credentials>;
  }

  interface ConfigurationOptions {
    accessKeyId?: string;
    apiVersion?: string | Date | "latest";
    apiVersions?: { [service: string]: string };
    computeChecksums?: boolean;
    convertResponseTypes?: boolean;
    correctClockSkew?: boolean;
    credentialProvider?: CredentialProviderChain | null;
    credentials?: Credentials | CredentialsOptions | null;
    customUserAgent?: string | null;
    endpoint?: string | Endpoint;
    httpOptions?: { agent?: any; connectTimeout?: number; timeout?: number; proxy?: string; xhrAsync?: boolean; xhrWithCredentials?: boolean };
    logger?: { log(...messages: any[]): void; write?(chunk: any): void } | null;
    maxRedirects?: number;
    maxRetries?: number;
    paramValidation?: boolean | { [rule: string]: boolean };
    params?: { [name: string]: any };
    region?: string;
    retryDelayOptions?: { base?: number; customBackoff?: (retryCount: number, err?: AWSError) => number };
    s3BucketEndpoint?: boolean;
    s3DisableBodySigning?: boolean;
    s3ForcePathStyle?: boolean;
    s3UsEast1RegionalEndpoint?: "legacy" | "regional";
    s3UseArnRegion?: boolean;
    secretAccessKey?: string;
    sessionToken?: string;
    signatureCache?: boolean;
    signatureVersion?: string;
    sslEnabled?: boolean;
    stsRegionalEndpoints?: "legacy" | "regional";
    systemClockOffset?: number;
    useAccelerateEndpoint?: boolean;
    useDualstack?: boolean;
    useDualstackEndpoint?: boolean;
    useFipsEndpoint?: boolean;
    [other: string]: any;
  }
  interface Config extends ConfigurationOptions {}
  class Config {
    constructor(options?: ConfigurationOptions);
    getCredentials(callback: (err: AWSError | null, credentials?: Credentials) => void): void;
    update(options: ConfigurationOptions, allowUnknownKeys?: boolean): void;
  }
  const config: Config;

  /** What an operation comes to, once it has been sent. */
  interface Response<D> {
    data: D | void;
    error: AWSError | void;
    requestId: string;
    redirectCount: number;
    retryCount: number;
    httpResponse: { statusCode: number; statusMessage: string; headers: { [name: string]: string }; body: Buffer | string };
    hasNextPage(): boolean;
    nextPage(callback?: (err: AWSError, data: D) => void): Request<D> | void;
  }
  type PromiseResult<D> = D & { $response: Response<D> };

  class Request<D = any> {
    operation: string;
    params: any;
    startTime: Date;
    httpRequest: any;
    response: Response<D>;
    abort(): this;
    build(callback?: (err: AWSError | null) => void): this;
    eachItem(callback: (err: AWSError | null, item: any) => boolean | void): void;
    /** A stream of Node: the body of the answer, read as it is asked for. */
    createReadStream(): any;
    eachPage(callback: (err: AWSError, data: D, done?: () => void) => boolean | void): void;
    isPageable(): boolean;
    on(event: string, listener: (...args: any[]) => void, prepend?: boolean): this;
    onAsync(event: string, listener: (...args: any[]) => void, prepend?: boolean): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    presign(expires?: number): string;
    presign(expires: number, callback: (err: AWSError, url: string) => void): void;
    promise(): Promise<PromiseResult<D>>;
    send(callback?: (err: AWSError, data: D) => void): void;
  }

  class Service {
    constructor(options?: ConfigurationOptions);
    config: Config;
    endpoint: Endpoint;
    makeRequest(operation: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
    makeUnauthenticatedRequest(operation: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
    setEndpoint(endpoint: string | Endpoint): void;
    waitFor(state: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
  }

  interface S3 {
    bucketRegionCache: { [bucket: string]: string };
    clearBucketRegionCache(buckets?: string | string[]): { [bucket: string]: string };
    getSignedUrl(operation: string, params: { [name: string]: any }): string;
    getSignedUrl(operation: string, params: { [name: string]: any }, callback: (err: AWSError, url: string) => void): void;
    getSignedUrlPromise(operation: string, params: { [name: string]: any }): Promise<string>;
    createPresignedPost(params: S3.PresignedPostParams): S3.PresignedPost;
    createPresignedPost(params: S3.PresignedPostParams, callback: (err: Error, data: S3.PresignedPost) => void): void;
    upload(params: S3.UploadParams, options?: S3.ManagedUploadOptions, callback?: (err: AWSError, data: S3.UploadResult) => void): S3.ManagedUpload;
    upload(params: S3.UploadParams, callback?: (err: AWSError, data: S3.UploadResult) => void): S3.ManagedUpload;
  }
  namespace S3 {
    type UploadParams = Omit<PutObjectRequest, "Body"> & { Body: Body | AsyncIterable<Uint8Array | string> };
    interface UploadResult { Location: string; ETag: string; Bucket: string; Key: string; VersionId?: string; [other: string]: any }
    interface ManagedUploadOptions {
      leavePartsOnError?: boolean;
      /** Bytes; at least 5 MiB. */
      partSize?: number;
      queueSize?: number;
      tags?: { Key: string; Value: string }[];
    }
    class ManagedUpload {
      constructor(options: ManagedUploadOptions & { params: UploadParams; service?: S3 });
      abort(): void;
      on(event: "httpUploadProgress", listener: (progress: { loaded: number; total?: number; part: number; key: string }) => void): this;
      promise(): Promise<UploadResult>;
      send(callback?: (err: AWSError, data: UploadResult) => void): void;
    }
    interface PresignedPostParams {
      Bucket?: string;
      Expires?: number;
      Conditions?: any[];
      Fields?: { [name: string]: any };
    }
    interface PresignedPost {
      url: string;
      fields: { [name: string]: string };
    }
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace STS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace DynamoDB {
    interface ClientConfiguration extends ConfigurationOptions { dynamoDbCrc32?: boolean }

    /** Converts between values of JavaScript and those of DynamoDB, which name their types. */
    namespace Converter {
      interface Options { convertEmptyValues?: boolean; wrapNumbers?: boolean }
      function input(data: any, options?: Options): AttributeValue;
      function marshall(data: { [name: string]: any }, options?: Options): { [name: string]: AttributeValue };
      function output(data: AttributeValue, options?: Options): any;
      function unmarshall(data: { [name: string]: AttributeValue }, options?: Options): { [name: string]: any };
    }

    /** Operations whose items are values of JavaScript. */
    class DocumentClient {
      constructor(options?: DocumentClient.Options);
      createSet(list: string[] | number[] | Body[], options?: { validate?: boolean }): DocumentClient.DynamoDbSet;
      batchGet(params: DocumentClient.Plain<BatchGetItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<BatchGetItemOutput>) => void): Request<DocumentClient.Plain<BatchGetItemOutput>>;
      batchWrite(params: DocumentClient.Plain<BatchWriteItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<BatchWriteItemOutput>) => void): Request<DocumentClient.Plain<BatchWriteItemOutput>>;
      delete(params: DocumentClient.Plain<DeleteItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<DeleteItemOutput>) => void): Request<DocumentClient.Plain<DeleteItemOutput>>;
      get(params: DocumentClient.Plain<GetItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<GetItemOutput>) => void): Request<DocumentClient.Plain<GetItemOutput>>;
      put(params: DocumentClient.Plain<PutItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<PutItemOutput>) => void): Request<DocumentClient.Plain<PutItemOutput>>;
      query(params: DocumentClient.Plain<QueryInput>, callback?: (err: AWSError, data: DocumentClient.Plain<QueryOutput>) => void): Request<DocumentClient.Plain<QueryOutput>>;
      scan(params: DocumentClient.Plain<ScanInput>, callback?: (err: AWSError, data: DocumentClient.Plain<ScanOutput>) => void): Request<DocumentClient.Plain<ScanOutput>>;
      transactGet(params: DocumentClient.Plain<TransactGetItemsInput>, callback?: (err: AWSError, data: DocumentClient.Plain<TransactGetItemsOutput>) => void): Request<DocumentClient.Plain<TransactGetItemsOutput>>;
      transactWrite(params: DocumentClient.Plain<TransactWriteItemsInput>, callback?: (err: AWSError, data: DocumentClient.Plain<TransactWriteItemsOutput>) => void): Request<DocumentClient.Plain<TransactWriteItemsOutput>>;
      update(params: DocumentClient.Plain<UpdateItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<UpdateItemOutput>) => void): Request<DocumentClient.Plain<UpdateItemOutput>>;
    }
    namespace DocumentClient {
      interface Options extends ClientConfiguration { convertEmptyValues?: boolean; wrapNumbers?: boolean; service?: DynamoDB }
      interface DynamoDbSet { type: "String" | "Number" | "Binary"; values: any[]; toJSON(): any[] }
      /** `T`, with values of JavaScript for those of DynamoDB. */
      type Plain<T> = T extends unknown
        ? "NULL" extends keyof T ? any
        : T extends Date | Buffer | ArrayBuffer | ArrayBufferView ? T
        : T extends (infer I)[] ? Plain<I>[]
        : T extends object ? { [K in keyof T]: Plain<T[K]> }
        : T
        : never;
    }
  }
  namespace EventBridge {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Firehose {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Kinesis {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Lambda {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SNS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SQS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SecretsManager {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
}
