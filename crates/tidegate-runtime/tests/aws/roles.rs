//! Which roles the host's credentials assume for functions: the operator's policy, and attempts to get around it.

use serde_json::{Value, json};
use tempfile::TempDir;
use tidegate_aws::{AwsOptions, HostCredentialsFor, RolePolicy, RoleRule};
use tidegate_aws_local::{Config, LocalAws, Options};
use tidegate_core::Limits;
use tidegate_runtime::{Function, Host, HostOptions, Instance, Outcome, Settings};

use crate::local_access::local_access;
use crate::{invoke, result};

const CONFIG: &str = r#"
[[callers]]
name = "host"
access_key_id = "AKIAIOSFODNN7EXAMPLE"
secret_access_key = "opens-nothing"
[[roles]]
name = "tidegate-events"
trust_policy = '''{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}]}'''
permissions = '''{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'''
[[roles]]
name = "other"
trust_policy = '''{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}]}'''
"#;

const ALLOWED: &str = "arn:aws:iam::111122223333:role/tidegate-events";
const OTHER: &str = "arn:aws:iam::111122223333:role/other";

struct World {
    _folder: TempDir,
    _aws: LocalAws,
    host: Host,
}

impl World {
    async fn start(roles: RolePolicy) -> Self {
        Self::with(roles, HostCredentialsFor::AssumeRole).await
    }

    async fn with(roles: RolePolicy, host_credentials_for: HostCredentialsFor) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            root: folder.path().to_owned(),
            config: Config::from_toml(CONFIG, ".").expect("a configuration"),
            ..Options::default()
        };
        let aws = LocalAws::start(options).await.expect("it starts");
        let aws_options = AwsOptions {
            access: local_access(&aws),
            host_credentials_for,
            roles,
            ..AwsOptions::default()
        };
        let host = Host::new(HostOptions {
            aws: aws_options,
            ..HostOptions::default()
        });
        Self {
            _folder: folder,
            _aws: aws,
            host: host.expect("a host"),
        }
    }

    async fn run(&self, body: &str) -> Outcome {
        run(&self.host, body).await
    }
}

/// Functions have `allowed` and `other`, and `attempt(params, options)`: the role that they got, or the error's code.
async fn run(host: &Host, body: &str) -> Outcome {
    let code = format!(
        "const allowed = '{ALLOWED}', other = '{OTHER}';
async function attempt(params, options) {{
  try {{
    const data = await new AWS.STS(options).assumeRole({{ RoleSessionName: 'session', ...params }}).promise();
    return data.AssumedRoleUser.Arn.split('/')[1];
  }} catch (error) {{
    return error.code;
  }}
}}
async function onTrack() {{
{body}
}}"
    );
    let function = Function::new("function.js", code);
    let instance = Instance::start(host, function, Settings::default(), Limits::default()).await;
    invoke(&instance.expect("it loads"), json!({})).await
}

fn policy(entries: &[(&str, Option<&str>)]) -> RolePolicy {
    let rule = |(arn, external_id): &(&str, Option<&str>)| RoleRule {
        arn: arn.parse().expect("a pattern"),
        external_id: external_id.map(str::to_owned),
    };
    RolePolicy {
        roles: Some(entries.iter().map(rule).collect()),
        require_external_id: false,
    }
}

fn only_ours() -> RolePolicy {
    policy(&[("arn:aws:iam::111122223333:role/tidegate-*", None)])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_the_operator_does_not_name_is_denied_before_anything_is_sent() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            "const sts = new AWS.STS();
             const error = await sts.assumeRole({ RoleArn: other, RoleSessionName: 'session' }).promise().catch(e => e);
             return [error.constructor === Error, error.name, error.code, error.message, error.time instanceof Date, error.retryable];",
        )
        .await;
    let message = format!(
        "the operator's policy of roles (aws_roles) does not let this function assume {OTHER}"
    );
    let expected = json!([true, "AccessDenied", "AccessDenied", message, true, null]);
    assert_eq!(result(&outcome), expected);
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_a_pattern_fits_is_assumed() {
    let world = World::start(only_ours()).await;
    let outcome = world.run("return attempt({ RoleArn: allowed });").await;
    assert_eq!(result(&outcome), json!("tidegate-events"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_policy_any_role_is_assumed_and_with_an_empty_one_none() {
    let body = "return [await attempt({ RoleArn: allowed }), await attempt({ RoleArn: other })];";
    let outcome = World::start(RolePolicy::default()).await.run(body).await;
    assert_eq!(result(&outcome), json!(["tidegate-events", "other"]));
    let outcome = World::start(policy(&[])).await.run(body).await;
    assert_eq!(result(&outcome), json!(["AccessDenied", "AccessDenied"]));
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_way_of_writing_a_role_gets_it_past_the_policy() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            r"const found = {};
            for (const arn of [
              ' ' + other, other + ' ', other + '\n', other + '\0', '\ufeff' + other, other.toUpperCase(), allowed.toUpperCase(),
              allowed + ' ', ' ' + allowed, allowed + '\t', allowed + '\0' + other, allowed + '&RoleArn=' + other,
              allowed + '%26RoleArn%3D' + other, allowed + ',' + other + '\r\n', allowed + '/../other', '*', 'arn:aws:iam::*:role/*',
              'arn:aws:iam::111122223333:role/*', 'arn:aws:iam::111122223333:role/tidegate-*\u200b',
              'arn:aws:iam::111122223333:role/t\u0456degate-events', 'arn:aws:sts::111122223333:assumed-role/tidegate-events/x', 'x'.repeat(100000),
            ]) found[await attempt({ RoleArn: arn })] = (found[await attempt({ RoleArn: arn })] ?? 0) + 1;
            return found;",
        )
        .await;
    let found = result(&outcome);
    let codes: Vec<&String> = found.as_object().expect("an object").keys().collect();
    // `tidegate-events,arn:..` and `tidegate-events&RoleArn=..` are names that the pattern fits, and no role has.
    assert!(
        codes
            .iter()
            .all(|code| matches!(code.as_str(), "AccessDenied" | "ValidationError")),
        "{found}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_checked_is_what_is_sent() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            "const results = [];
             // A getter that says something else each time.
             let reads = 0;
             for (let turn = 0; turn < 6; turn++) {
               reads = turn;
               results.push(await attempt(Object.defineProperty({ RoleSessionName: 'session' }, 'RoleArn', {
                 enumerable: true, get() { return reads++ % 2 ? allowed : other; } })));
             }
             const direct = async params => {
               try {
                 const data = await new AWS.STS().assumeRole(params).promise();
                 return data.AssumedRoleUser.Arn.split('/')[1];
               } catch (error) { return error.code; }
             };
             for (let turn = 0; turn < 6; turn++) {
               reads = turn;
               results.push(await direct({ RoleSessionName: 'session', get RoleArn() { return reads++ % 2 ? allowed : other; } }));
               reads = turn;
               results.push(await direct(new Proxy({ RoleSessionName: 'session', RoleArn: allowed }, {
                 get: (target, key) => key === 'RoleArn' ? (reads++ % 2 ? allowed : other) : target[key] })));
               reads = turn;
               results.push(await direct({ RoleSessionName: 'session', RoleArn: { toString: () => reads++ % 2 ? allowed : other } }));
             }
             // Listeners that put another role in, early and late.
             for (const state of ['validate', 'build', 'afterBuild', 'sign', 'send']) {
               const request = new AWS.STS().assumeRole({ RoleArn: allowed, RoleSessionName: 'session' });
               request.on(state, () => {
                 request.params.RoleArn = other;
                 request.httpRequest.body = 'Action=AssumeRole&RoleArn=' + encodeURIComponent(other) + '&RoleSessionName=session&Version=2011-06-15';
               });
               results.push(await request.promise().then(data => data.AssumedRoleUser.Arn.split('/')[1], error => error.code));
             }
             return [results.length, results.includes('other'), results.includes('tidegate-events')];",
        )
        .await;
    assert_eq!(result(&outcome), json!([29, false, true]));
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_in_bound_parameters_are_checked_too() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run("return [await attempt({}, { params: { RoleArn: other } }), await attempt({}, { params: { RoleArn: allowed } })];")
        .await;
    assert_eq!(result(&outcome), json!(["AccessDenied", "tidegate-events"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_prototypes_and_globals_do_not_change_what_is_denied() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            "Object.prototype.RoleArn = allowed;
             String.prototype.startsWith = String.prototype.includes = () => true;
             RegExp.prototype.test = () => true;
             Array.prototype.some = Array.prototype.every = () => true;
             return attempt({ RoleArn: other });",
        )
        .await;
    assert_eq!(result(&outcome), json!("AccessDenied"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bound_external_id_is_the_only_one_that_the_host_signs() {
    let world = World::start(policy(&[("arn:aws:iam::*:role/*", Some("mine"))])).await;
    let outcome = world
        .run(
            "const message = params => new AWS.STS().assumeRole({ RoleSessionName: 'session', ...params }).promise().then(() => 'assumed', e => e.message);
             return [
               await message({ RoleArn: other, ExternalId: 'mine' }),
               await message({ RoleArn: other, ExternalId: 'theirs' }),
               await message({ RoleArn: other }),
               await attempt({ RoleArn: other, ExternalId: 'mine ' }),
               await attempt({ RoleArn: other, ExternalId: 'MINE' }),
               await attempt({ RoleArn: other, ExternalId: 'mine&ExternalId=theirs' }),
             ];",
        )
        .await;
    let denied = format!("does not let this function assume {OTHER}");
    let expected = json!([
        "assumed",
        format!("the operator's policy of roles (aws_roles) {denied} with this ExternalId"),
        format!("the operator's policy of roles {denied} without an ExternalId"),
        "AccessDenied",
        "AccessDenied",
        "AccessDenied"
    ]);
    assert_eq!(result(&outcome), expected);
    assert_eq!(outcome.requests.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_external_id_can_be_asked_for_of_every_role() {
    let roles = RolePolicy {
        roles: None,
        require_external_id: true,
    };
    let outcome = World::start(roles)
        .await
        .run(
            "return [await attempt({ RoleArn: other }), await attempt({ RoleArn: other, ExternalId: 'any' })];",
        )
        .await;
    assert_eq!(result(&outcome), json!(["AccessDenied", "other"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_policy_says_nothing_of_a_functions_own_keys() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            "const own = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'opens-nothing' };
             return attempt({ RoleArn: other }, own);",
        )
        .await;
    assert_eq!(result(&outcome), json!("other"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_policy_holds_where_the_host_signs_everything() {
    let world = World::with(only_ours(), HostCredentialsFor::Everything).await;
    let outcome = world
        .run(
            "const { Account } = await new AWS.STS().getCallerIdentity().promise();
             return [Account, await attempt({ RoleArn: other }), await attempt({ RoleArn: allowed })];",
        )
        .await;
    let expected = json!(["111122223333", "AccessDenied", "tidegate-events"]);
    assert_eq!(result(&outcome), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn tenants_of_one_host_have_roles_of_their_own() {
    let world = World::start(policy(&[("arn:aws:iam::111122223333:role/*", None)])).await;
    let first = world
        .host
        .restricted_to(policy(&[("arn:aws:iam::*:role/*", Some("first"))]));
    let second = world
        .host
        .restricted_to(policy(&[("arn:aws:iam::*:role/*", Some("second"))]));
    let body = "return [
        await attempt({ RoleArn: other, ExternalId: 'first' }),
        await attempt({ RoleArn: other, ExternalId: 'second' }),
        await attempt({ RoleArn: 'arn:aws:iam::444455556666:role/other', ExternalId: 'first' }),
        await attempt({ RoleArn: other }),
    ];";
    let found: Vec<Value> = [
        run(&first, body).await,
        run(&second, body).await,
        world.run(body).await,
    ]
    .iter()
    .map(result)
    .collect();
    let denied = "AccessDenied";
    assert_eq!(found[0], json!(["other", denied, denied, denied]));
    assert_eq!(found[1], json!([denied, "other", denied, denied]));
    assert_eq!(found[2], json!(["other", "other", denied, "other"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_signs_nothing_that_answers_with_its_own_credentials() {
    let body = "const codes = [];
        const sts = new AWS.STS(), s3 = new AWS.S3();
        for (const request of [
          sts.getSessionToken(),
          sts.getFederationToken({ Name: 'someone' }),
          s3.createSession({ Bucket: 'some-bucket' }),
        ]) codes.push(await request.promise().then(data => JSON.stringify(data), error => error.code));
        return codes;";
    for credentials_for in [
        HostCredentialsFor::AssumeRole,
        HostCredentialsFor::Everything,
    ] {
        let world = World::with(RolePolicy::default(), credentials_for).await;
        let outcome = world.run(body).await;
        let expected = json!(["CredentialsError", "CredentialsError", "CredentialsError"]);
        assert_eq!(result(&outcome), expected, "{credentials_for:?}");
        assert!(outcome.requests.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn identities_of_a_functions_own_are_sent_without_a_signature_of_the_hosts() {
    let world = World::start(policy(&[])).await;
    let outcome = world
        .run(
            "const sent = [];
             const sts = new AWS.STS({ maxRetries: 0 });
             for (const request of [
               sts.assumeRoleWithWebIdentity({ RoleArn: other, RoleSessionName: 'session', WebIdentityToken: 'a.b.c' }).toUnauthenticated(),
               sts.assumeRoleWithSAML({ RoleArn: other, PrincipalArn: 'arn:aws:iam::111122223333:saml-provider/x', SAMLAssertion: 'PHNhbWw+' }).toUnauthenticated(),
             ]) {
               request.on('complete', ({ request }) => sent.push(JSON.stringify(request.httpRequest.headers)));
               await request.promise().catch(error => error);
             }
             return [sent.length, sent.some(text => /authorization|security-token/i.test(text))];",
        )
        .await;
    assert_eq!(result(&outcome), json!([2, false]));
    assert_eq!(outcome.requests.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_one_sees_what_the_host_signed() {
    let world = World::with(RolePolicy::default(), HostCredentialsFor::Everything).await;
    let outcome = world
        .run(
            "const seen = [];
             const look = what => {
               const known = new Set();
               const walk = value => {
                 if (typeof value === 'string') seen.push(value);
                 if (value === null || (typeof value !== 'object' && typeof value !== 'function') || known.has(value)) return;
                 known.add(value);
                 for (const key of Reflect.ownKeys(value)) {
                   seen.push(String(key));
                   try { walk(value[key]); } catch {}
                 }
               };
               walk(what);
             };
             for (const request of [
               new AWS.STS().assumeRole({ RoleArn: other, RoleSessionName: 'session' }),
               new AWS.STS().assumeRole({ RoleArn: 'nonsense', RoleSessionName: 'session' }),
               new AWS.S3().listBuckets(),
             ]) {
               for (const state of ['build', 'afterBuild', 'sign', 'send', 'httpHeaders', 'complete']) request.on(state, () => look(request));
               await request.promise().then(look, look);
             }
             const text = seen.join();
             return [text.includes('assumed-role/other'), text.includes('AKIAIOSFODNN7EXAMPLE'), text.includes('opens-nothing'), /AWS4-HMAC|Signature=/.test(text)];",
        )
        .await;
    assert_eq!(result(&outcome), json!([true, false, false, false]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_presigns_nothing() {
    let world = World::with(RolePolicy::default(), HostCredentialsFor::Everything).await;
    let outcome = world
        .run(
            "const s3 = new AWS.S3({ region: 'eu-west-3' }), sts = new AWS.STS();
             const made = [];
             for (const make of [
               () => s3.getSignedUrl('getObject', { Bucket: 'some-bucket', Key: 'k' }),
               () => s3.getSignedUrlPromise('putObject', { Bucket: 'some-bucket', Key: 'k' }),
               () => new AWS.S3({ signatureVersion: 'v2' }).getSignedUrl('getObject', { Bucket: 'some-bucket', Key: 'k' }),
               () => s3.createPresignedPost({ Bucket: 'some-bucket', Fields: { key: 'k' } }),
               () => new Promise((resolve, reject) => s3.createPresignedPost({ Bucket: 'some-bucket' }, (error, data) => error ? reject(error) : resolve(data))),
               () => sts.assumeRole({ RoleArn: other, RoleSessionName: 'session' }).presign(60),
               () => new Promise((resolve, reject) => sts.getCallerIdentity().presign(60, (error, url) => error ? reject(error) : resolve(url))),
             ]) made.push(await (async () => make())().then(value => JSON.stringify(value) ?? 'undefined', error => 'threw'));
             return made;",
        )
        .await;
    assert_eq!(result(&outcome), Value::from(vec!["threw"; 7]));
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn credential_providers_assume_no_other_roles_than_calls() {
    let world = World::start(only_ours()).await;
    let outcome = world
        .run(
            "const ends = [];
             for (const make of [
               () => new AWS.TemporaryCredentials({ RoleArn: other, RoleSessionName: 'session' }),
               () => new AWS.ChainableTemporaryCredentials({ params: { RoleArn: other, RoleSessionName: 'session' } }),
               () => new AWS.ChainableTemporaryCredentials({ params: { RoleArn: ` ${other}`, RoleSessionName: 'session' } }),
             ]) {
               try {
                 const credentials = make();
                 await new AWS.S3({ credentials, maxRetries: 0 }).listBuckets().promise();
                 ends.push('listed');
               } catch (error) {
                 ends.push('failed');
               }
             }
             return ends;",
        )
        .await;
    assert_eq!(result(&outcome), json!(["failed", "failed", "failed"]));
    assert!(outcome.requests.is_empty());
}
