// What a service says of an error, for functions that ask.

const THROTTLED = {
  __proto__: null,
  ProvisionedThroughputExceededException: true,
  Throttling: true,
  ThrottlingException: true,
  RequestLimitExceeded: true,
  RequestThrottled: true,
  RequestThrottledException: true,
  TooManyRequestsException: true,
  TransactionInProgressException: true,
  EC2ThrottledException: true,
};

const SKEWED = {
  __proto__: null,
  RequestTimeTooSkewed: true,
  RequestExpired: true,
  InvalidSignatureException: true,
  SignatureDoesNotMatch: true,
  AuthFailure: true,
  RequestInTheFuture: true,
};

export const judgement = {
  successfulResponse(response) {
    return response.httpResponse.statusCode < 300;
  },

  retryableError(error) {
    return this.timeoutError(error) || this.networkingError(error) || this.expiredCredentialsError(error) ||
      this.throttledError(error) || error.statusCode >= 500;
  },

  networkingError(error) {
    return error.code === "NetworkingError";
  },

  timeoutError(error) {
    return error.code === "TimeoutError";
  },

  expiredCredentialsError(error) {
    return error.code === "ExpiredTokenException";
  },

  clockSkewError(error) {
    return SKEWED[error.code] === true;
  },

  throttledError(error) {
    return error.statusCode === 429 || THROTTLED[error.code] === true;
  },
};
