throw new EventNotSupported('at load');
