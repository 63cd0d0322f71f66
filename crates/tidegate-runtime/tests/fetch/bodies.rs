use serde_json::json;

use crate::server::{Server, TEXT, raw};
use crate::{result, run};

#[tokio::test]
async fn encoded_answers_are_decoded() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const codings = ["gzip", "deflate", "br", "unknown"];
        return Promise.all(codings.map(async (coding) => (await fetch(`${url}/encoded/${coding}`)).text()));"#,
        )
        .await,
    );
    assert_eq!(seen, json!([TEXT, TEXT, TEXT, TEXT]));
}

#[tokio::test]
async fn what_asks_for_a_part_gets_it_as_it_is() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const res = await fetch(`${url}/encoded/gzip`, { headers: { Range: "bytes=0-" } });
        return [...new Uint8Array(await res.arrayBuffer())].slice(0, 2);"#,
        )
        .await,
    );
    assert_eq!(seen, json!([0x1f, 0x8b]));
}

#[tokio::test]
async fn a_body_that_cannot_be_decoded_rejects_with_zlibs_code() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const res = await fetch(`${url}/broken-gzip`);
        return res.text().catch(({ name, type, code, errno, message }) => ({ name, type, code, errno, message }));"#,
        )
        .await,
    );
    assert_eq!(seen["name"], "FetchError");
    assert_eq!(seen["type"], "system");
    assert_eq!(seen["code"], "Z_DATA_ERROR");
    assert_eq!(seen["errno"], "Z_DATA_ERROR");
    let start = format!(
        "Invalid response body while trying to fetch {}/broken-gzip: ",
        server.url()
    );
    let message = seen["message"].as_str().expect("a message");
    assert!(message.starts_with(&start), "{message}");
}

#[tokio::test]
async fn a_body_cut_short_rejects() {
    let server = Server::start().await;
    let address = raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfour").await;
    let code = format!(
        r#"
        const res = await fetch("http://{address}/");
        return res.text().catch(({{ name, code, message }}) => [name, code, message]);"#
    );
    let message =
        format!("Invalid response body while trying to fetch http://{address}/: Premature close");
    assert_eq!(
        result(run(&server, &code).await),
        json!(["FetchError", "ERR_STREAM_PREMATURE_CLOSE", message])
    );
}

#[tokio::test]
async fn a_body_is_read_piece_by_piece_and_cancelling_closes_the_connection() {
    let server = Server::start().await;
    let seen = result(
        run(
            &server,
            r#"
        const reader = (await fetch(`${url}/endless`)).body.getReader();
        let length = 0;
        while (length < 1_000_000) length += (await reader.read()).value.length;
        await reader.cancel();
        return length >= 1_000_000;"#,
        )
        .await,
    );
    assert_eq!(seen, true);
    server.closed(1).await;
}

#[tokio::test]
async fn aborting_rejects_and_closes_the_connection() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 10);
        const headers = await fetch(`${url}/never`, { signal: controller.signal }).catch((error) => error.name);
        const later = new AbortController();
        const res = await fetch(`${url}/endless`, { signal: later.signal });
        setTimeout(() => later.abort(), 10);
        return [headers, await res.text().catch((error) => error.name)];"#,
    )
    .await;
    assert_eq!(
        outcome.requests[0].outcome,
        tidegate_runtime::RequestOutcome::Failed("aborted".to_owned())
    );
    assert_eq!(result(outcome), json!(["AbortError", "AbortError"]));
    server.closed(2).await;
}
