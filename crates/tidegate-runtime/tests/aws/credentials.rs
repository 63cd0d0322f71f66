//! Classes of credentials where the host signs `sts:AssumeRole`, against the local AWS.

use serde_json::{Value, json};
use tidegate_runtime::Outcome;

use crate::local::World;
use crate::result;

const PARAMS: &str =
    "const params = { RoleArn: 'arn:aws:iam::111122223333:role/writer', ExternalId: 'right' };\n";

async fn run(body: &str) -> (Outcome, World) {
    let world = World::start("").await;
    let outcome = world.run(&format!("{PARAMS}{body}")).await;
    (outcome, world)
}

fn operations(outcome: &Outcome) -> Vec<&str> {
    let operations = outcome.requests.iter();
    operations
        .filter_map(|request| request.operation.as_deref())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clients_requests_share_one_session_of_a_role() {
    let (outcome, _world) = run(
        "AWS.config.credentials = new AWS.ChainableTemporaryCredentials({ params });
        const s3 = new AWS.S3({ params: { Bucket: 'near-bucket' } });
        await Promise.all(['a', 'b', 'c'].map((Key) => s3.putObject({ Key, Body: Key }).promise()));
        const { Contents } = await new AWS.S3().listObjectsV2({ Bucket: 'near-bucket' }).promise();
        return Contents.map(({ Key }) => Key);",
    )
    .await;
    assert_eq!(result(&outcome), json!(["a", "b", "c"]));
    let sessions = operations(&outcome);
    let sessions = sessions.iter().filter(|name| **name == "assumeRole");
    assert_eq!(sessions.count(), 1, "{:?}", outcome.requests);
}

#[tokio::test(flavor = "multi_thread")]
async fn temporary_credentials_need_no_keys_where_the_host_has_some() {
    let (outcome, _world) = run("const credentials = new AWS.TemporaryCredentials(params);
        const s3 = new AWS.S3({ credentials });
        await s3.putObject({ Bucket: 'near-bucket', Key: 'k', Body: 'x' }).promise();
        credentials.expired = true;
        await s3.getObject({ Bucket: 'near-bucket', Key: 'k' }).promise();
        return [credentials.masterCredentials, credentials.params.RoleSessionName, credentials.needsRefresh()];")
    .await;
    assert_eq!(
        result(&outcome),
        json!([null, "temporary-credentials", false])
    );
    assert_eq!(
        operations(&outcome),
        ["assumeRole", "putObject", "assumeRole", "getObject"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_token_is_not_to_be_had_of_the_hosts_keys() {
    let (outcome, _world) =
        run("return new AWS.TemporaryCredentials({}).getPromise().catch((e) => e.code);").await;
    assert_eq!(result(&outcome), json!("CredentialsError"));
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_cannot_be_assumed_is_told_with_its_status() {
    let (outcome, _world) = run(
        "const credentials = new AWS.ChainableTemporaryCredentials({ params: { ...params, ExternalId: 'wrong' } });
        const e = await new AWS.S3({ credentials }).headBucket({ Bucket: 'near-bucket' }).promise().catch((e) => e);
        return [e.code, e.statusCode, typeof e.requestId, e.originalError.message];",
    )
    .await;
    let expected = json!([
        "CredentialsError",
        403,
        "string",
        "Could not load credentials from ChainableTemporaryCredentials"
    ]);
    assert_eq!(result(&outcome), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_host_signs_with_is_nowhere_to_be_seen() {
    let (outcome, world) = run("const seen = [];
        const see = (value, depth = 0, known = new Set()) => {
          if (typeof value === 'string') seen.push(value);
          if (typeof value !== 'object' || value === null || known.has(value) || depth > 8) return;
          known.add(value);
          for (const key of Reflect.ownKeys(value)) {
            seen.push(String(key));
            see(value[key], depth + 1, known);
          }
        };
        const names = ['validate', 'build', 'afterBuild', 'sign', 'send', 'httpHeaders', 'httpDone', 'validateResponse',
          'extractData', 'extractError', 'retry', 'success', 'error', 'complete'];
        for (const parameters of [{ ...params, RoleSessionName: 's' }, { ...params, ExternalId: 'wrong', RoleSessionName: 's' }]) {
          const request = new AWS.STS().assumeRole(parameters);
          for (const name of names) request.on(name, (...args) => see([request, args]));
          await request.promise().then((data) => see(data.$response), see);
        }
        see(AWS.config);
        return seen;")
    .await;
    let seen = result(&outcome);
    let keys = world.aws.credentials();
    let texts = seen.as_array().expect("a list");
    assert!(texts.contains(&json!("Action=AssumeRole&ExternalId=right&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fwriter&RoleSessionName=s&Version=2011-06-15")), "the body is seen");
    for text in texts.iter().filter_map(Value::as_str) {
        assert!(!text.contains(keys.access_key_id.as_str()), "{text}");
        assert!(!text.contains(keys.secret_access_key.expose()), "{text}");
        assert!(!text.eq_ignore_ascii_case("authorization"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_does_not_sign_what_a_listener_made_of_a_request() {
    let (outcome, _world) = run("const ends = [];
        for (const change of [
          (http) => { http.method = 'PUT'; },
          (http) => { http.body = 'Action=GetCallerIdentity&Version=2011-06-15'; },
          (http) => { http.path = '/?Action=GetCallerIdentity&Version=2011-06-15'; },
          (http) => { http.endpoint = new AWS.Endpoint('http://127.0.0.1:9/'); },
        ]) {
          const request = new AWS.STS().assumeRole({ ...params, RoleSessionName: 's' });
          request.on('build', ({ httpRequest }) => change(httpRequest));
          ends.push(await request.promise().then(() => 'signed', (e) => e.code));
        }
        return ends;")
    .await;
    assert_eq!(result(&outcome), json!(vec!["CredentialsError"; 4]));
    assert!(outcome.requests.is_empty(), "{:?}", outcome.requests);
}

#[tokio::test(flavor = "multi_thread")]
async fn providers_that_functions_have_no_source_for_say_so() {
    let (outcome, _world) = run(
        "const ends = [];
        for (const name of ['EnvironmentCredentials', 'SharedIniFileCredentials', 'EC2MetadataCredentials', 'ECSCredentials',
          'ProcessCredentials', 'FileSystemCredentials', 'SsoCredentials', 'TokenFileWebIdentityCredentials', 'RemoteCredentials',
          'CognitoIdentityCredentials']) {
          const credentials = new AWS[name]('AWS');
          const e = await credentials.getPromise().catch((e) => e);
          ends.push(e.code === `${name}ProviderFailure` && /functions have no/.test(e.message) && credentials instanceof AWS.Credentials);
        }
        const chain = new AWS.CredentialProviderChain([...AWS.CredentialProviderChain.defaultProviders,
          () => new AWS.ChainableTemporaryCredentials({ params })]);
        const s3 = new AWS.S3({ credentialProvider: chain });
        await s3.headBucket({ Bucket: 'near-bucket' }).promise();
        return [ends.every(Boolean), s3.config.credentials.constructor.name];",
    )
    .await;
    assert_eq!(
        result(&outcome),
        json!([true, "ChainableTemporaryCredentials"])
    );
}
