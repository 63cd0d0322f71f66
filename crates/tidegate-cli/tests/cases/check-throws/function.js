const limit = 5;
throw new Error("not today");
