//! The events of a request, in the order that aws-sdk v2 was observed to have.

use serde_json::{Value, json};

use crate::run;

const RECORD: &str = "
    const s3 = new AWS.S3({ endpoint: event.endpoint, accessKeyId: 'AKID', secretAccessKey: 's', s3ForcePathStyle: true });
    const seen = [];
    const record = (request) => {
      for (const name of ['validate', 'build', 'afterBuild', 'sign', 'send', 'httpHeaders', 'httpData', 'httpDone',
        'httpUploadProgress', 'validateResponse', 'extractData', 'extractError', 'retry', 'afterRetry', 'success', 'error',
        'complete']) {
        request.on(name, function (...args) {
          if (this !== request) throw new Error('this is not the request');
          seen.push(name);
        });
      }
      return request;
    };\n";

async fn events(answer: &[u8], call: &str) -> Value {
    let body = format!(
        "{RECORD} await record(s3.{call}).promise().catch(() => {{}}); return seen.join(' ');"
    );
    run(answer, &body).await.0
}

#[tokio::test(flavor = "multi_thread")]
async fn a_get_that_succeeds() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx";
    let expected = "validate build afterBuild sign httpHeaders httpData httpDone send validateResponse extractData success \
        complete";
    assert_eq!(
        events(answer, "getObject({ Bucket: 'examplebucket', Key: 'k' })").await,
        json!(expected)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_put_tells_of_its_progress() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let expected = "validate build afterBuild sign httpUploadProgress httpHeaders httpDone send validateResponse extractData \
        success complete";
    assert_eq!(
        events(
            answer,
            "putObject({ Bucket: 'examplebucket', Key: 'k', Body: 'x' })"
        )
        .await,
        json!(expected)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_get_that_fails() {
    let answer = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let expected = "validate build afterBuild sign httpHeaders httpDone send validateResponse extractError retry afterRetry \
        error complete";
    assert_eq!(
        events(answer, "getObject({ Bucket: 'examplebucket', Key: 'k' })").await,
        json!(expected)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_that_are_wrong() {
    assert_eq!(
        events(b"", "getObject({ Key: 'k' })").await,
        json!("validate error complete")
    );
}
