throw new RetryError('at load');
