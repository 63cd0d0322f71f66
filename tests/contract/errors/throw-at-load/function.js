const x = 1;
throw new TypeError("at load");
