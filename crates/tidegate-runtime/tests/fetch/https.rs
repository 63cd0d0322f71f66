//! `https` as functions see it. The server has no certificate, so its agents speak plain HTTP.

use serde_json::json;

use crate::server::Server;
use crate::{request, requests, result, run};

/// Defines `call(path, options, pieces)`: the events of one request in order, and what came back.
const CALL: &str = r#"
    const agent = Object.assign(new https.Agent(), { protocol: "http:", defaultPort: 80 });
    const call = (path, options = {}, pieces = []) => new Promise((resolve) => {
      const { hostname, port } = new URL(url);
      const seen = { events: [] };
      const req = https.request({ protocol: "http:", agent, hostname, port, path, ...options }, (res) => {
        const chunks = [];
        Object.assign(seen, { status: res.statusCode, text: res.statusMessage, headers: res.headers });
        res.on("data", (chunk) => chunks.push(chunk));
        res.on("end", () => { seen.events.push("end"); seen.body = Buffer.concat(chunks); seen.complete = res.complete; });
        res.on("aborted", () => seen.events.push("aborted"));
        res.on("error", (error) => seen.events.push(`response ${error.code} ${error.message}`));
      });
      req.on("socket", () => seen.events.push("socket"));
      req.on("timeout", () => { seen.events.push("timeout"); req.destroy(); });
      req.on("error", (error) => seen.events.push(`${error.code} ${error.message}`));
      req.on("close", () => setImmediate(() => resolve(seen)));
      options.onRequest?.(req);
      (async () => {
        for (const piece of pieces) {
          if (!req.write(piece)) await new Promise((resolve) => req.once("drain", resolve));
          if (options.slowly) await new Promise((resolve) => setTimeout(resolve, 1));
        }
        if (!options.open) req.end(options.last);
      })();
    });
"#;

async fn called(server: &Server, body: &str) -> tidegate_runtime::Outcome {
    run(server, &format!("{CALL}{body}")).await
}

#[tokio::test]
async fn a_request_arrives_as_it_was_made() {
    let server = Server::start().await;
    let outcome = called(
        &server,
        r#"
        const seen = await call("/a?b=c", { method: "post", headers: { "X-A": ["1", "2"], Host: "else.example" }, auth: "u:p",
                                            last: "body" });
        return { ...seen, body: JSON.parse(seen.body) };"#,
    )
    .await;
    assert_eq!(
        requests(&outcome, &server),
        [request("POST", "/a?b=c", "200")]
    );
    let seen = result(outcome);
    assert_eq!(seen["events"], json!(["socket", "end"]));
    assert_eq!(seen["complete"], true);
    assert_eq!(seen["headers"]["set-cookie"], json!(["a=1", "b=2"]));
    let got = &seen["body"];
    assert_eq!(got["method"], "POST");
    assert_eq!(got["body"], "body");
    assert_eq!(got["headers"]["x-a"], json!(["1", "2"]));
    assert_eq!(got["headers"]["host"], json!(["else.example"]));
    assert_eq!(got["headers"]["authorization"], json!(["Basic dTpw"]));
    assert_eq!(got["headers"]["content-length"], json!(["4"]));
    for name in ["user-agent", "accept", "accept-encoding"] {
        assert!(got["headers"][name].is_null(), "{name} was not asked for");
    }
}

#[tokio::test]
async fn bodies_are_streamed_in_chunks_or_with_the_length_that_is_set() {
    let server = Server::start().await;
    let seen = result(
        called(
            &server,
            r#"
        const bodies = [];
        for (const headers of [{}, { "Content-Length": 6 }]) {
          bodies.push(JSON.parse((await call("/", { method: "PUT", headers, slowly: true }, ["abc", Buffer.from("def")])).body));
        }
        const large = await call("/", { method: "PUT", slowly: true }, Array(40).fill("x".repeat(20000)));
        return [...bodies.map(({ body, headers }) => [body, headers["content-length"], headers["transfer-encoding"]]),
                JSON.parse(large.body).body.length];"#,
        )
        .await,
    );
    assert_eq!(
        seen,
        json!([
            ["abcdef", null, ["chunked"]],
            ["abcdef", ["6"], null],
            800_000
        ])
    );
}

#[tokio::test]
async fn redirects_and_codings_are_left_to_the_function() {
    let server = Server::start().await;
    let seen = result(
        called(
            &server,
            r#"
        const away = await call("/redirect/302?/x");
        const packed = await call("/encoded/gzip");
        return [away.status, away.headers.location, packed.headers["content-encoding"], zlib.zlib.gunzipSync(packed.body).toString()];"#,
        )
        .await,
    );
    assert_eq!(seen, json!([302, "/x", "gzip", crate::server::TEXT]));
}

#[tokio::test]
async fn failures_have_the_codes_and_texts_of_node() {
    let server = Server::start().await;
    let seen = result(
        called(
            &server,
            r#"
        const refused = await call("/", { port: 2 });
        const silent = await call("/", { method: "POST", timeout: 20, open: true });
        const aborted = await call("/", { method: "POST", open: true, onRequest: (req) => setTimeout(() => req.abort(), 5) });
        return [refused.events, silent.events, aborted.events];"#,
        )
        .await,
    );
    assert_eq!(
        seen,
        json!([
            ["socket", "ECONNREFUSED connect ECONNREFUSED 127.0.0.1:2"],
            ["socket", "timeout", "ECONNRESET socket hang up"],
            ["socket", "ECONNRESET socket hang up"]
        ])
    );
}

#[tokio::test]
async fn an_answer_that_is_not_read_is_waited_for() {
    let server = Server::start().await;
    let seen = result(
        called(
            &server,
            r#"
        const { hostname, port } = new URL(url);
        const answer = await new Promise((resolve, reject) =>
          https.get({ protocol: "http:", agent, hostname, port, path: "/endless" }, resolve).on("error", reject));
        let length = 0;
        for await (const chunk of answer) {
          length += chunk.length;
          if (length > 1e6) break;
        }
        return [answer.destroyed, length > 1e6, length < 4e6];"#,
        )
        .await,
    );
    assert_eq!(seen, json!([true, true, true]));
}
