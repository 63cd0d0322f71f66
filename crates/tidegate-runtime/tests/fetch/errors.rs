use serde_json::json;

use crate::server::{Server, raw, refusing};
use crate::{requests, result, run, run_allowing};

const DESCRIBE: &str = "const describe = (error) => ({ name: error.name, type: error.type, code: error.code, errno: error.errno, \
                        message: error.message, isError: error instanceof Error, stack: error.stack });";

#[tokio::test]
async fn a_refused_connection_is_a_fetch_error_as_node_fetch_has_it() {
    let server = Server::start().await;
    let address = refusing();
    let code = format!(
        "{DESCRIBE} try {{ await fetch('http://{address}/x?y'); }} catch (error) {{ return describe(error); }}"
    );
    let outcome = run(&server, &code).await;
    let reason = format!("connect ECONNREFUSED {address}");
    assert_eq!(requests(&outcome, &server)[0].2, reason);
    let seen = result(outcome);
    assert_eq!(seen["name"], "FetchError");
    assert_eq!(seen["type"], "system");
    assert_eq!(seen["code"], "ECONNREFUSED");
    assert_eq!(seen["errno"], "ECONNREFUSED");
    assert_eq!(seen["isError"], true);
    let message = format!("request to http://{address}/x?y failed, reason: {reason}");
    assert_eq!(seen["message"], message);
    let stack = seen["stack"].as_str().expect("a stack");
    assert!(
        stack.starts_with(&format!("FetchError: {message}\n")),
        "{stack}"
    );
    assert!(stack.contains("onTrack (f.js:2:"), "{stack}");
}

#[tokio::test]
async fn an_uncaught_fetch_error_fails_the_invocation_at_its_line() {
    let server = Server::start().await;
    let address = refusing();
    let outcome = run(&server, &format!("await fetch('http://{address}/');")).await;
    let error = outcome.result.expect_err("it fails");
    assert_eq!(error.name, "FetchError");
    assert!(error.message.contains("ECONNREFUSED"), "{error}");
    assert_eq!(error.location.expect("a place").line, 2);
}

#[tokio::test]
async fn an_unknown_name_is_not_found() {
    let server = Server::start().await;
    let code = format!("{DESCRIBE} return fetch('http://no-such-host.invalid/').catch(describe);");
    let seen = result(run(&server, &code).await);
    // A machine without a name server cannot tell that the name does not exist.
    let code = seen["code"].as_str().expect("a code");
    assert!(matches!(code, "ENOTFOUND" | "EAI_AGAIN"), "{code}");
    assert_eq!(
        seen["message"],
        format!(
            "request to http://no-such-host.invalid/ failed, reason: getaddrinfo {code} no-such-host.invalid"
        )
    );
}

#[tokio::test]
async fn what_is_closed_is_denied_by_default() {
    let server = Server::start().await;
    let code = format!(
        r#"{DESCRIBE}
        const port = new URL(url).port;
        const hosts = ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]"];
        return Promise.all(hosts.map((host) => fetch(`http://${{host}}:${{port}}/`).catch(describe)));"#
    );
    let outcome = run_allowing(&[], &server, &code).await;
    let seen = result(outcome);
    let errors = seen.as_array().expect("errors");
    assert_eq!(errors.len(), 7);
    for error in errors {
        assert_eq!(error["code"], "EACCES", "{error}");
        let message = error["message"].as_str().expect("a message");
        assert!(message.contains("is not allowed"), "{message}");
        assert!(message.contains("--allow-net"), "{message}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_hangs_up() {
    let server = Server::start().await;
    let address = raw("").await;
    let code = format!("{DESCRIBE} return fetch('http://{address}/').catch(describe);");
    let seen = result(run(&server, &code).await);
    assert_eq!(seen["code"], "ECONNRESET");
    assert_eq!(
        seen["message"],
        format!("request to http://{address}/ failed, reason: socket hang up")
    );
}

#[tokio::test]
async fn redirects_without_end_or_leave_are_fetch_errors() {
    let server = Server::start().await;
    let code = format!(
        r#"{DESCRIBE}
        const around = await fetch(`${{url}}/loop`).catch(describe);
        const forbidden = await fetch(`${{url}}/redirect/302?/x`, {{ redirect: "error" }}).catch(describe);
        const manual = await fetch(`${{url}}/redirect/302?/x`, {{ redirect: "manual" }});
        return [around, forbidden, manual.status];"#
    );
    let outcome = run(&server, &code).await;
    assert_eq!(outcome.requests.len(), 23);
    let seen = result(outcome);
    assert_eq!(seen[0]["type"], "max-redirect");
    assert_eq!(
        seen[0]["message"],
        format!("maximum redirect reached at: {}/loop", server.url())
    );
    assert_eq!(seen[1]["name"], "FetchError");
    assert_eq!(seen[1]["type"], "no-redirect");
    assert_eq!(
        seen[1]["message"],
        format!(
            "uri requested responds with a redirect, redirect mode is set to error: {}/redirect/302?/x",
            server.url()
        )
    );
    assert_eq!(seen[2], 302);
}

#[tokio::test]
async fn a_failing_stream_fails_its_request_with_its_reason() {
    let server = Server::start().await;
    let code = format!(
        r#"{DESCRIBE}
        const body = new ReadableStream({{ pull(controller) {{ controller.error(new Error("no more")); }} }});
        return fetch(url, {{ method: "POST", body, duplex: "half" }}).catch(describe);"#
    );
    let seen = result(run(&server, &code).await);
    let message = seen["message"].as_str().expect("a message");
    assert!(message.ends_with("no more"), "{message}");
}

#[tokio::test]
async fn what_is_no_request_is_a_type_error() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const bad = [
          () => fetch("ftp://example.com/"),
          () => fetch("file:///etc/passwd"),
          () => fetch("not a url"),
          () => fetch("blob:null/123"),
          () => fetch(url, { headers: { "a b": "c" } }),
          () => fetch(url, { headers: { a: "b\r\nc: d" } }),
          () => fetch(url, { headers: { host: "a b" } }),
          () => fetch(url, { headers: { a: "x".repeat(100_000) } }),
          () => fetch(url, { method: "x".repeat(100) }),
          () => fetch(url, { method: "a b" }),
          () => fetch(url, { method: "CONNECT" }),
          () => fetch(`${url}/${"x".repeat(100_000)}`),
        ];
        return Promise.all(bad.map((fetch) => fetch().then((res) => res.status, (error) => error.name)));"#,
        )
        .await,
    );
    let names = seen.as_array().expect("names");
    assert_eq!(names.len(), 12);
    assert!(names.iter().all(|name| name == "TypeError"), "{seen}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn replaced_globals_do_not_change_what_fetch_does() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        for (const name of ["Headers", "Request", "Response", "Promise", "TypeError", "Error", "String"]) globalThis[name] = undefined;
        Array.prototype.push = () => { throw 1; };
        Array.prototype[Symbol.iterator] = () => { throw 2; };
        return (await fetch("data:,x").then((res) => res.text()));"#,
        )
        .await,
    );
    assert_eq!(seen, json!("x"));
}
