//! Libraries that are given `fetch`.

use serde_json::json;

use crate::server::Server;
use crate::{request, requests, result, run};

#[tokio::test]
async fn fetch_retry_repeats_what_the_server_refused() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const fetchRetry = fetchretrylib.fetchretry(fetch);
        const options = { method: "POST", body: "x", retries: 2, retryDelay: 1, retryOn: [503] };
        const refused = await fetchRetry(`${url}/status/503`, options);
        const accepted = await fetchRetry(`${url}/status/201`, options);
        return [refused.status, accepted.status];"#,
    )
    .await;
    let made = requests(&outcome, &server);
    let refused = request("POST", "/status/503", "503");
    assert_eq!(
        made,
        [
            refused.clone(),
            refused.clone(),
            refused,
            request("POST", "/status/201", "201")
        ]
    );
    assert_eq!(result(outcome), json!([503, 201]));
}

#[tokio::test]
async fn a_form_is_sent_with_its_boundary_and_length() {
    let server = Server::start().await;
    let outcome = run(
        &server,
        r#"
        const form = new FormData();
        form.append("name", "tide table");
        form.append("file", Buffer.from("bytes"), { filename: "a.txt", contentType: "text/plain" });
        form.append("blob", new File(["of the web"], "b.txt"));
        const length = form.getLengthSync();
        const answer = await fetch(url, { method: "POST", body: form, headers: form.getHeaders() });
        const { headers, body } = await answer.json();
        return { headers, body, boundary: form.getBoundary(), length };"#,
    )
    .await;
    let seen = result(outcome);
    let boundary = seen["boundary"].as_str().expect("text");
    let body = seen["body"].as_str().expect("text");
    let types = json!([format!("multipart/form-data; boundary={boundary}")]);
    assert_eq!(seen["headers"]["content-type"], types);
    assert_eq!(
        seen["headers"]["content-length"],
        json!([seen["length"].to_string()])
    );
    assert_eq!(
        body.len() as u64,
        seen["length"].as_u64().expect("a number")
    );
    for part in [
        "name=\"name\"\r\n\r\ntide table\r\n",
        "filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n",
        "filename=\"b.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nof the web\r\n",
    ] {
        assert!(body.contains(part), "no {part} in {body}");
    }
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
}
