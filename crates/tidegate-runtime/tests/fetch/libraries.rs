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
