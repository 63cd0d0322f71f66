use serde_json::json;

use crate::server::{Server, raw};
use crate::{request, requests, result, run, run_allowing};

#[tokio::test]
async fn method_headers_and_body_arrive() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const res = await fetch(`${url}/a?b=c#d`, {
          method: "PUT",
          headers: { "Content-Type": "application/json", "X-Two": "1, 2" },
          body: JSON.stringify({ event: event.type }),
        });
        return { status: res.status, ok: res.ok, url: res.url, type: res.headers.get("content-type"),
                 cookies: res.headers.getSetCookie(), text: res.statusText, got: await res.json() };"#,
    )
    .await;
    assert_eq!(
        requests(&outcome, &server),
        [request("PUT", "/a?b=c", "200")]
    );
    let seen = result(outcome);
    assert_eq!(seen["status"], 200);
    assert_eq!(seen["ok"], true);
    assert_eq!(seen["text"], "OK");
    assert_eq!(seen["type"], "application/json");
    assert_eq!(seen["cookies"], json!(["a=1", "b=2"]));
    let got = &seen["got"];
    assert_eq!(got["method"], "PUT");
    assert_eq!(got["path"], "/a?b=c");
    assert_eq!(got["body"], r#"{"event":"track"}"#);
    assert_eq!(got["headers"]["content-type"], json!(["application/json"]));
    assert_eq!(got["headers"]["content-length"], json!(["17"]));
    assert_eq!(got["headers"]["x-two"], json!(["1, 2"]));
    assert_eq!(got["headers"]["accept"], json!(["*/*"]));
    assert_eq!(
        got["headers"]["accept-encoding"],
        json!(["gzip,deflate,br"])
    );
    let agent = got["headers"]["user-agent"][0].as_str().expect("a value");
    assert!(agent.starts_with("tidegate/"), "{agent}");
}

#[tokio::test]
async fn headers_that_frame_the_message_cannot_be_set() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const headers = { "Transfer-Encoding": "chunked", "Content-Length": "1", "Connection": "x-mine", "Host": "else.example",
                          "Keep-Alive": "x", "Expect": "100-continue", "X-Mine": "y" };
        return (await fetch(url, { method: "POST", headers, body: "four" })).json();"#,
        )
        .await,
    );
    assert_eq!(seen["body"], "four");
    let headers = &seen["headers"];
    assert_eq!(headers["content-length"], json!(["4"]));
    assert_eq!(headers["host"], json!(["else.example"]));
    assert_eq!(headers["x-mine"], json!(["y"]));
    for name in ["transfer-encoding", "connection", "keep-alive", "expect"] {
        assert!(headers[name].is_null(), "{name}: {headers}");
    }
}

#[tokio::test]
async fn streams_forms_and_blobs_are_sent() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const post = async (body, more) => (await fetch(url, { method: "POST", body, ...more })).json();
        const stream = new ReadableStream({
          async start(controller) {
            for (const part of ["one ", "two ", "three"]) {
              await new Promise((resolve) => setTimeout(resolve, 1));
              controller.enqueue(new TextEncoder().encode(part));
            }
            controller.close();
          },
        });
        const form = new FormData();
        form.append("name", "value");
        return [await post(stream, { duplex: "half" }), await post(new Blob(["a blob"])), await post(form),
                await post(new URLSearchParams({ a: "b c" })), await post(undefined)];"#,
        )
        .await,
    );
    assert_eq!(seen[0]["body"], "one two three");
    assert_eq!(seen[0]["headers"]["transfer-encoding"], json!(["chunked"]));
    assert_eq!(seen[1]["body"], "a blob");
    assert_eq!(seen[1]["headers"]["content-length"], json!(["6"]));
    let form = seen[2]["body"].as_str().expect("text");
    assert!(form.contains("name=\"name\"\r\n\r\nvalue\r\n"), "{form}");
    assert_eq!(seen[3]["body"], "a=b+c");
    assert_eq!(seen[4]["headers"]["content-length"], json!(["0"]));
}

#[tokio::test]
async fn each_redirect_is_recorded_and_followed() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const res = await fetch(`${url}/redirect/302?/redirect/307?/end`, { method: "POST", body: "x" });
        return { url: res.url, redirected: res.redirected, got: await res.json() };"#,
    )
    .await;
    assert_eq!(
        requests(&outcome, &server),
        [
            request("POST", "/redirect/302?/redirect/307?/end", "302"),
            request("GET", "/redirect/307?/end", "307"),
            request("GET", "/end", "200"),
        ]
    );
    let seen = result(outcome);
    assert_eq!(seen["redirected"], true);
    assert_eq!(seen["url"], format!("{}/end", server.url()));
    assert_eq!(seen["got"]["method"], "GET");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_redirect_to_what_is_closed_is_denied() {
    let server = Server::start().await;
    let outcome = run_allowing(
        &[&format!("127.0.0.1:{}", server.port())],
        &server,
        r#"
        const to = ["http://127.0.0.1:3/", "http://localhost:3/", "http://169.254.169.254/latest/meta-data/", "http://[::1]:3/"];
        return Promise.all(to.map((to) => fetch(`${url}/redirect/302?${to}`).catch((error) => [error.name, error.code])));"#,
    )
    .await;
    let denied = json!(["FetchError", "EACCES"]);
    assert_eq!(result(outcome), json!([denied, denied, denied, denied]));
}

#[tokio::test]
async fn credentials_are_not_taken_to_another_origin() {
    let server = Server::start().await;
    let other = Server::start().await;
    let code = format!(
        r#"
        const headers = {{ Authorization: "Bearer secret", Cookie: "secret", "X-Other": "kept" }};
        return (await fetch(`${{url}}/redirect/302?{}/end`, {{ headers }})).json();"#,
        other.url()
    );
    let seen = result(run(&server, &code).await);
    assert!(seen["headers"]["authorization"].is_null());
    assert!(seen["headers"]["cookie"].is_null());
    assert_eq!(seen["headers"]["x-other"], json!(["kept"]));
}

#[tokio::test]
async fn names_and_passwords_in_urls_are_sent_but_not_recorded() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const withUser = url.replace("http://", "http://user:secret@");
        return (await fetch(`${withUser}/x`).catch((error) => error)).json();"#,
    )
    .await;
    assert_eq!(requests(&outcome, &server), [request("GET", "/x", "200")]);
    // node-fetch takes them, and so does fetch here: the standard would refuse the URL.
    let seen = result(outcome);
    assert_eq!(
        seen["headers"]["authorization"],
        json!(["Basic dXNlcjpzZWNyZXQ="])
    );
}

#[tokio::test]
async fn unread_answers_leave_their_connection_to_the_next_request() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        for (let i = 0; i < 300; i++) await fetch(`${url}/status/200`);
        return true;"#,
    )
    .await;
    assert_eq!(outcome.requests.len(), 300);
    assert_eq!(result(outcome), true);
    assert!(server.connections() <= 5, "{}", server.connections());
}

#[tokio::test]
async fn of_many_requests_at_once_some_wait_and_all_are_answered() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const all = Array.from({ length: 600 }, (_, i) => fetch(`${url}/slow/${i}`).then((res) => res.json()));
        return (await Promise.all(all)).every((got, i) => got.path === `/slow/${i}`);"#,
    )
    .await;
    assert_eq!(result(outcome), true);
    let busiest = server.busiest();
    assert!((2..=256).contains(&busiest), "{busiest}");
}

#[tokio::test]
async fn data_and_blob_urls_need_no_network() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const res = await fetch("data:text/plain;base64,aGVsbG8=");
        return [res.status, res.headers.get("content-type"), await res.text()];"#,
    )
    .await;
    assert!(outcome.requests.is_empty());
    assert_eq!(result(outcome), json!([200, "text/plain", "hello"]));
}

#[tokio::test]
async fn the_reason_phrase_is_the_servers() {
    let server = Server::start().await;
    let address = raw("HTTP/1.1 200 Quite Fine\r\ncontent-length: 0\r\n\r\n").await;
    let code = format!("return (await fetch('http://{address}/')).statusText;");
    assert_eq!(result(run(&server, &code).await), "Quite Fine");
}
