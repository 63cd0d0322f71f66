(() => {
  const options = () => ({ ...keys, endpoint, region: "us-west-2", maxRetries: 0, retryDelayOptions: { base: 1 } });
  const answer = (body, { status = 200, headers = {} } = {}) => ({
    status,
    headers: { "x-amzn-requestid": "ID1", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const call = (operation, params, body = {}, more = {}) => ({
    answers: [answer(body, more)],
    run: () =>
      settled(() => {
        const client = new AWS.DynamoDB({ ...options(), ...more.options });
        return client[operation](typeof params === "function" ? params() : params).promise();
      }),
  });
  const documents = (method, params, body = {}, given = {}) => ({
    answers: [answer(body)],
    run: () =>
      settled(() => {
        const client = new AWS.DynamoDB.DocumentClient({ ...options(), ...given });
        return client[method](typeof params === "function" ? params(client) : params).promise();
      }),
  });
  const refused = (operation, params) => () => settled(() => new AWS.DynamoDB(options())[operation](params).promise());
  const get = { TableName: "t", Key: { id: { S: "x" } } };
  class Point {
    constructor(x) {
      this.x = x;
      this.skip = undefined;
      this.call = () => 1;
    }
    get y() {
      return 2;
    }
  }
  Point.prototype.inherited = "p";

  return {
    "an item and its types": call("getItem", get, { Item: { s: { S: "x" }, n: { N: "1.50" }, b: { B: "aGk=" }, z: { NULL: true }, l: { L: [{ BOOL: false }, { M: { a: { SS: ["x"] } } }] }, ns: { NS: ["1", "2"] }, bs: { BS: ["AA==", "_w"] } } }),
    "no item": call("getItem", get),
    "an empty answer": call("getItem", get, ""),
    "null": call("getItem", get, "null"),
    "no JSON": call("getItem", get, "not json"),
    "a put": call("putItem", () => ({ TableName: "t", Item: { id: { S: "x" }, n: { N: "1" }, b: { B: Buffer.from("hi") }, e: { S: "" }, l: { L: [] }, m: { M: {} }, t: { BOOL: true } }, ReturnValues: "ALL_OLD" }), { Attributes: { id: { S: "x" } }, ConsumedCapacity: { TableName: "t", CapacityUnits: 1.5 } }),
    "a CRC that fits": call("getItem", get, "{}", { headers: { "x-amz-crc32": "2745614147" } }),
    "a CRC that does not fit": call("getItem", get, "{}", { headers: { "x-amz-crc32": "1" } }),
    "a CRC that is not looked at": call("getItem", get, "{}", { headers: { "x-amz-crc32": "1" }, options: { dynamoDbCrc32: false } }),
    "a CRC that does not fit is worth another try": {
      answers: [answer("{}", { headers: { "x-amz-crc32": "1" } }), answer({ TableNames: ["t"] })],
      run: async () => {
        const data = await new AWS.DynamoDB({ ...options(), maxRetries: 3 }).listTables().promise();
        return [data, data.$response.retryCount];
      },
    },
    "a missing table": call("getItem", get, { __type: "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", message: "Requested resource not found" }, { status: 400 }),
    "a condition that failed": call("putItem", { TableName: "t", Item: {} }, { __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", message: "The conditional request failed", Item: { id: { S: "x" } } }, { status: 400 }),
    "reasons of a cancelled transaction": {
      answers: [answer({ __type: "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", Message: "Transaction cancelled", CancellationReasons: [{ Code: "None" }, { Code: "ConditionalCheckFailed", Message: "m" }] }, { status: 400 })],
      run: async () => {
        const { error } = await settled(() => new AWS.DynamoDB(options()).transactWriteItems({ ClientRequestToken: "t", TransactItems: [] }).promise());
        return [error, error.CancellationReasons, error.__type];
      },
    },
    "too large": call("putItem", { TableName: "t", Item: {} }, { __type: "RequestEntityTooLarge" }, { status: 413 }),
    "an error without a body": call("getItem", get, "", { status: 500 }),
    "an error that is no JSON": call("getItem", get, "<html>", { status: 502 }),
    "a code that is no text": call("getItem", get, { __type: 5, Message: "M" }, { status: 400, headers: { "x-amzn-errortype": "Foo:http://x" } }),
    "throttling is tried ten times again": {
      answers: [{ ...answer({ __type: "ProvisionedThroughputExceededException", message: "slow" }, { status: 400 }), more: 9 }, answer({ TableNames: [] })],
      run: async () => {
        const data = await new AWS.DynamoDB({ ...options(), maxRetries: undefined }).listTables().promise();
        return [data, data.$response.retryCount];
      },
    },
    "delays are half of the usual": () => {
      const client = new AWS.DynamoDB({ region: "us-east-1" });
      return [0, 1, 5].map((count) => client.retryDelays(count) <= 50 * 2 ** count);
    },
    "raw answers": call("getItem", get, { Item: { b: { B: "aGk=" } }, Unknown: 1 }, { options: { convertResponseTypes: false } }),
    "values of other types than the model's": call("describeTable", { TableName: "t" }, { Table: { TableName: 5, ItemCount: "12x", CreationDateTime: "1500000000", TableSizeBytes: null, DeletionProtectionEnabled: "true", KeySchema: null, ProvisionedThroughput: { ReadCapacityUnits: 1.9 } } }),
    "parameters are validated": refused("getItem", { TableName: "t", Key: { a: { S: 5 } }, X: 1 }),
    "what is required": refused("query", {}),
    "numbers as text": call("query", { TableName: "t", Limit: "5", ExpressionAttributeValues: { ":a": { N: "1" } } }, { Count: 0, Items: [], ScannedCount: 0 }),
    "pages of a scan": {
      answers: [answer({ Items: [{ id: { S: "a" } }], Count: 1, LastEvaluatedKey: { id: { S: "a" } } }), answer({ Items: [], Count: 0 })],
      run: () =>
        new Promise((resolve) => {
          const pages = [];
          new AWS.DynamoDB(options()).scan({ TableName: "t" }).eachPage((error, data) => {
            pages.push([error, data]);
            if (error || data === null) resolve(pages);
            return true;
          });
        }),
    },

    // The converter.
    "input of all kinds": () => {
      const { Converter } = AWS.DynamoDB;
      const values = ["x", "", 0, -1.5, 1e21, NaN, true, false, null, undefined, [], [1, "a", null], {}, { a: { b: [1] } }, Buffer.from("b"), new Uint8Array([1]), new Date(0), new Point(1), Object.create(null), () => 1, new Map([[1, 2]])];
      return values.map((value) => Converter.input(value));
    },
    "input that is converted where it is empty": () => {
      const { Converter } = AWS.DynamoDB;
      const client = new AWS.DynamoDB.DocumentClient({ region: "us-east-1" });
      const convertEmptyValues = true;
      return ["", Buffer.alloc(0), { a: "", b: ["", "x"] }, client.createSet(["", "x"]), client.createSet([""]), client.createSet([0])].map((value) => Converter.input(value, { convertEmptyValues }));
    },
    "output of all kinds": () => {
      const { Converter } = AWS.DynamoDB;
      const values = [{ S: "x" }, { N: "1.5" }, { B: Buffer.from("b") }, { BOOL: true }, { BOOL: "TRUE" }, { NULL: true }, { L: [{ N: "1" }] }, { M: { a: { S: "x" } } }, { SS: ["a"] }, { NS: ["1", "2"] }, { BS: [Buffer.from("b")] }, {}, { X: 1 }];
      return values.map((value) => Converter.output(value));
    },
    "numbers that are wrapped": () => {
      const out = AWS.DynamoDB.Converter.unmarshall({ a: { N: "12345678901234567890" }, s: { NS: ["1"] } }, { wrapNumbers: true });
      return [out, String(out.a), JSON.stringify(out), AWS.DynamoDB.Converter.marshall(out)];
    },
    "marshall and unmarshall": () => {
      const item = { id: "x", n: 1, l: [true, null], m: { deep: { deeper: "y" } }, u: undefined };
      const made = AWS.DynamoDB.Converter.marshall(item);
      return [made, AWS.DynamoDB.Converter.unmarshall(made)];
    },
    "sets": () => {
      const client = new AWS.DynamoDB.DocumentClient({ region: "us-east-1" });
      const attempt = (list, given) => {
        try {
          const set = client.createSet(list, given);
          return [set.wrapperName, set.type, set.values, JSON.stringify(set)];
        } catch (error) {
          return error;
        }
      };
      return [attempt(["a", "b"]), attempt([1, 2]), attempt([Buffer.from("x")]), attempt("one"), attempt([true]), attempt([]), attempt(["a", 1], { validate: true }), attempt(["a", 1])];
    },

    // The DocumentClient.
    "documents: get": documents("get", { TableName: "t", Key: { id: "x", n: 1 } }, { Item: { id: { S: "x" }, n: { N: "1" }, l: { L: [{ BOOL: true }, { NULL: true }] }, b: { B: "aGk=" }, s: { SS: ["a"] } }, ConsumedCapacity: { CapacityUnits: 0.5 } }),
    "documents: get nothing": documents("get", { TableName: "t", Key: { id: "x" } }),
    "documents: put": documents("put", (client) => ({ TableName: "t", Item: { id: "x", list: [1, { a: null }], set: client.createSet([1, 2]), bytes: Buffer.from("hi"), gone: undefined, point: new Point(3), empty: "" } })),
    "documents: put with empty values converted": documents("put", { TableName: "t", Item: { id: "x", e: "", l: [""] } }, {}, { convertEmptyValues: true }),
    "documents: update": documents("update", { TableName: "t", Key: { id: "x" }, UpdateExpression: "set #a = :a", ExpressionAttributeNames: { "#a": "a" }, ExpressionAttributeValues: { ":a": { deep: [1] } }, ReturnValues: "ALL_NEW" }, { Attributes: { id: { S: "x" }, a: { M: { deep: { L: [{ N: "1" }] } } } } }),
    "documents: delete": documents("delete", { TableName: "t", Key: { id: "x" }, ReturnValues: "ALL_OLD" }, { Attributes: { id: { S: "x" } } }),
    "documents: query": documents("query", { TableName: "t", KeyConditionExpression: "id = :id", ExpressionAttributeValues: { ":id": "x" }, Limit: "2", ScanIndexForward: false }, { Items: [{ id: { S: "x" } }, { id: { N: "5" } }], Count: 2, ScannedCount: 2, LastEvaluatedKey: { id: { S: "x" } } }),
    "documents: scan with numbers wrapped": documents("scan", { TableName: "t" }, { Items: [{ n: { N: "1" } }], Count: 1 }, { wrapNumbers: true }),
    "documents: batchGet": documents("batchGet", { RequestItems: { t: { Keys: [{ id: "a" }, { id: 2 }], ProjectionExpression: "id" } } }, { Responses: { t: [{ id: { S: "a" } }] }, UnprocessedKeys: { t: { Keys: [{ id: { N: "2" } }] } } }),
    "documents: batchWrite": documents("batchWrite", { RequestItems: { t: [{ PutRequest: { Item: { id: "a" } } }, { DeleteRequest: { Key: { id: "b" } } }] } }, { UnprocessedItems: { t: [{ PutRequest: { Item: { id: { S: "a" } } } }] } }),
    "documents: transactGet": documents("transactGet", { TransactItems: [{ Get: { TableName: "t", Key: { id: "a" } } }] }, { Responses: [{ Item: { id: { S: "a" } } }, {}] }),
    "documents: transactWrite": documents("transactWrite", { ClientRequestToken: "token", TransactItems: [{ Put: { TableName: "t", Item: { id: 1 } } }, { ConditionCheck: { TableName: "t", Key: { id: "b" }, ConditionExpression: "attribute_exists(id)" } }] }),
    "documents: what the model does not have is left out": documents("get", { TableName: "t", Key: { id: "x" }, Unknown: 1 }),
    "documents: what is missing": documents("get", { Key: { id: "x" } }),
    "documents: an error": {
      answers: [answer({ __type: "x#ValidationException", message: "The provided key element does not match the schema" }, { status: 400 })],
      run: () => settled(() => new AWS.DynamoDB.DocumentClient(options()).get({ TableName: "t", Key: {} }).promise()),
    },
    "documents: a callback and the response": {
      answers: [answer({ Item: { id: { S: "x" } } })],
      run: async () => {
        const [error, data] = await called((done) => new AWS.DynamoDB.DocumentClient(options()).get({ TableName: "t", Key: { id: "x" } }, done));
        return [error, data];
      },
    },
    "documents: $response": {
      answers: [answer({ Item: { id: { S: "x" } } })],
      run: async () => {
        const data = await new AWS.DynamoDB.DocumentClient(options()).get({ TableName: "t", Key: { id: "x" } }).promise();
        return [Object.keys(data), data.$response.data === data, data.$response.requestId, data.$response.request.params, data.$response.request.rawParams];
      },
    },
    "documents: the next page": {
      answers: [answer({ Items: [{ id: { S: "a" } }], LastEvaluatedKey: { id: { S: "a" } } }), answer({ Items: [{ id: { S: "b" } }] })],
      run: async () => {
        const first = await new AWS.DynamoDB.DocumentClient(options()).scan({ TableName: "t" }).promise();
        const second = await first.$response.nextPage().promise();
        return [first, second, second.$response.hasNextPage(), second.$response.nextPage()];
      },
    },
    "documents: a client that is given, and its params": {
      answers: [answer({}), answer({})],
      run: async () => {
        const service = new AWS.DynamoDB(options());
        const client = new AWS.DynamoDB.DocumentClient({ service, params: { TableName: "bound" } });
        return [await client.get({ Key: { id: 1 } }).promise(), service.config.params, client.service === service];
      },
    },
    "documents: extractData's listeners see values": {
      answers: [answer({ Item: { id: { S: "x" } } })],
      run: async () => {
        const request = new AWS.DynamoDB.DocumentClient(options()).get({ TableName: "t", Key: { id: "x" } });
        const seen = [];
        request.on("extractData", (response) => seen.push(response.data));
        await request.promise();
        return seen;
      },
    },
  };
})()
