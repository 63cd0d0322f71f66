((() => {
  // Made for these tests.
  const RSAPUB = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAujmNU07B1ohzcLmP3n/j\n5L9/I8u6oD50aXpVEUHEcOCIb5o2BdQusel0kfm7J7Ck/DH9+GVFYTZgOgjP3DTG\n19d0PmWEJN3l7+84Z4U8SNgoBPL4q67BaPhwcsnR2XG7kh/JzbBqtEl5AfIFygjF\n6sa/K683c83QVh3SIexvcUadTMeiYTa3ckgLYEWV+anLOKiLMuM/a6QaqTz31x2t\nArA6v0ql0a7/XpWfu8ZLMmdD6sjxtH3kLbKuaMGKFrUuZ+ZTV1bXr28lBSFyNVhc\nk+zVWcH8r1ZqoDUX1yElVnC8+1WCNTz9kBWDsSal4PfesMHEMoB+xlWPV6YLHQ1Q\nXQIDAQAB\n-----END PUBLIC KEY-----\n";
  const ECPUB = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE//KOpOCUF5PFyXwSSTIwTbfESTZf\noBK+enZDcSGLDL/m+Bc4qNh8SPMrbJAczf0RZTV4z9CebAW5EdhQG2FkYA==\n-----END PUBLIC KEY-----\n";
  const RSA = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC6OY1TTsHWiHNw\nuY/ef+Pkv38jy7qgPnRpelURQcRw4IhvmjYF1C6x6XSR+bsnsKT8Mf34ZUVhNmA6\nCM/cNMbX13Q+ZYQk3eXv7zhnhTxI2CgE8virrsFo+HByydHZcbuSH8nNsGq0SXkB\n8gXKCMXqxr8rrzdzzdBWHdIh7G9xRp1Mx6JhNrdySAtgRZX5qcs4qIsy4z9rpBqp\nPPfXHa0CsDq/SqXRrv9elZ+7xksyZ0PqyPG0feQtsq5owYoWtS5n5lNXVtevbyUF\nIXI1WFyT7NVZwfyvVmqgNRfXISVWcLz7VYI1PP2QFYOxJqXg996wwcQygH7GVY9X\npgsdDVBdAgMBAAECggEACcnAneJZLzeDfydMYpDXn6Gubb6QPp/0anQy8xyWgKsB\n64Ea2c+Ul2atPob2dALwM7lE9MC4ltV5f/4P6YPJ98pWonj01c3mqhJ+z8zMUF/c\nKqEYD54N2GtGgyIMf6C0uod6ie8ojKACq5GBsGQpqEoYqOklbFbNs9kOvxhi+ycj\nO3KnCYbxXIaVeUjh7aoHCfanmXE60JMq1Rhp8CE7mtfekjyL1R88Qnk12JcDJiFM\nrbUbH+ztgEHW1eEWJplzZhzpU/4DLaTkgi2+8yFTbrvLNxWdv5FNmh3kMqA+uZrs\nPU7cAymNUliIsgtBUjRJ7Xo+LatUCEz8vggWwPQdQQKBgQD2FVSCyrV365j1fcBp\nZz0HOkJccK7uZzrUmuG0SfRjTpDwAMBsGFlUQoOoT7TY9bItFfsq7Y0eXt6+kCCg\nGwPrlhRaA8G3/NXFnbinc3NhrgF72MRcQqcPBZDsEUKXW/KUjgbDBUoUp+NZsvWG\nF1tmI3kbB1a0RQF9mNngqBQVaQKBgQDBurQXM5CKhwjpNHEEpcAybj7To0atuxXu\n4vYdaSdsxqRD5jEwCarIj6Yh5a/18UQqRvjRpmKrj1wnjlELf8KNauRMMq8Y/Csf\nj0Y5hl7FFm6ZQLfne8SGmlUGITKhqLhJNXAkKKYHe+ahGy3zb2sdNTq28t31oxeL\n8nX/eSuA1QKBgQDvSm6TgGpV4lMq5M1lsW42yQAew7RXPyqF8tXnasKqjouB1jlG\n46Z5uPQthtRk5QYNsYI7jCPdlIMk6yHOjnaRb676mQyWzNVTBLu6mRlpsrreozrO\nPEIW6WKzK1WFuXN54WHR4iLXUypQ3yTA75WBDJ2HGuvFABUi/K9hNg/RgQKBgBaQ\n+v1g4ktgo2cW1rtl21eEhAj/EfKWwl1LTsPqRc9j7CqEm+Iunhgys3VrXe3WJsyN\n69nv+bpmPqPU7hfaz/zNIL7HgKH2bceFVvbIci2fCU8MvN9YCXJsc878+vrdvmm4\nsdFkcsKYaisGEXoz1lRWqPo6nCRK1SlWGuyhXrHpAoGAUxP5Rggc9h0YAhlLwdEX\nKs7Z1bOQIyjrAGwG39NrojLLM0jL+0W54XmoFhQx1g+NxQqvfXny5UBEG9owUoXt\nxOHVghFd8V+f/d6kcyogCvuYYnAV5YtzkYAPRXNbByBBySHazE4G7ICFfoFoaDil\nW6+WXh4BAL2i8hUlHd9lBCk=\n-----END PRIVATE KEY-----\n";
  const EC = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNPRXkfMMUFvi6yA6\nTZFJqDOWvebzrwfL4GdHt/0La4ehRANCAAT/8o6k4JQXk8XJfBJJMjBNt8RJNl+g\nEr56dkNxIYsMv+b4Fzio2HxI8ytskBzN/RFlNXjP0J5sBbkR2FAbYWRg\n-----END PRIVATE KEY-----\n";
  return [
    () => Object.keys(jsonwebtoken).sort(),
    () => jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, "a secret that is long enough"),
    () => jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, "a secret that is long enough", { algorithm: "HS512", expiresIn: "1h", audience: "x", issuer: "y", keyid: "k", header: { x: 1 } }),
    () => jsonwebtoken.sign({ a: 1 }, "secret", { noTimestamp: true, algorithm: "HS384" }),
    () => jsonwebtoken.sign({ a: 1 }, "", { noTimestamp: true }),
    () => jsonwebtoken.sign({ a: 1 }, null, { noTimestamp: true, algorithm: "none" }),
    () => jsonwebtoken.sign("text", Buffer.from("secret")),
    () => jsonwebtoken.sign({ exp: "soon" }, "secret"),
    () => jsonwebtoken.sign({ a: 1 }, "secret", { expiresIn: "soon" }),
    () => jsonwebtoken.sign({ a: 1 }, "secret", { algorithm: "HS257" }),
    () => jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, RSA, { algorithm: "RS256" }),
    () => jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, RSA, { algorithm: "RS512" }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, RSA, { algorithm: "RS256" }), RSAPUB),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, RSA, { algorithm: "PS256" }), RSAPUB, { complete: true }).payload,
    () => jsonwebtoken.verify(jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, EC, { algorithm: "ES256" }), ECPUB),
    () => jsonwebtoken.sign({ a: 1 }, EC, { algorithm: "RS256" }),
    () => jsonwebtoken.sign({ a: 1 }, RSA, { algorithm: "ES256" }),
    () => jsonwebtoken.sign({ a: 1 }, "not a key", { algorithm: "RS256" }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 1700000000 }, "secret"), "secret"),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 1700000000 }, "secret"), "other"),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 1700000000 }, "secret"), "secret", { algorithms: ["HS512"] }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 1700000000, exp: 1700000100 }, "secret"), "secret", { clockTimestamp: 1700000050 }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 1700000000, exp: 1700000100 }, "secret"), "secret"),
    () => { try { jsonwebtoken.verify(jsonwebtoken.sign({ exp: 1700000100, iat: 1 }, "secret"), "secret"); } catch (error) { return [error instanceof jsonwebtoken.TokenExpiredError, error instanceof jsonwebtoken.JsonWebTokenError, error.expiredAt.toISOString()]; } },
    () => jsonwebtoken.verify(jsonwebtoken.sign({ nbf: 4000000000, iat: 1 }, "secret"), "secret"),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ aud: "x", iat: 1 }, "secret"), "secret", { audience: /^y/ }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ iss: "x", iat: 1 }, "secret"), "secret", { issuer: ["y", "z"] }),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ iat: 1 }, "secret"), "secret", { maxAge: "1d", clockTimestamp: 100000 }),
    () => jsonwebtoken.verify("a.b.c", "secret"),
    () => jsonwebtoken.verify("nothing", "secret"),
    () => jsonwebtoken.verify(undefined, "secret"),
    () => jsonwebtoken.verify("eyJhbGciOiJub25lIn0.e30.", "secret"),
    () => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1 }, RSAPUB, { algorithm: "HS256" }), RSAPUB, { algorithms: ["RS256"] }),
    () => jsonwebtoken.decode(jsonwebtoken.sign({ a: 1, iat: 2 }, "secret"), { complete: true }),
    () => jsonwebtoken.decode("rubbish"),
    () => new Promise((resolve, reject) => jsonwebtoken.sign({ a: 1, iat: 2 }, "secret", {}, (error, token) => (error ? reject(error) : resolve(token)))),
    () => new Promise((resolve, reject) => jsonwebtoken.verify(jsonwebtoken.sign({ a: 1, iat: 2 }, "secret"), (header, done) => done(null, "secret"), (error, token) => (error ? reject(error) : resolve(token)))),
    () => new Promise((resolve) => jsonwebtoken.verify("x.y.z", "secret", (error) => resolve(error))),
  ];
})());
