//! What a session of the role may do to a bucket.
//!
//! All keys that are touched have 32 random characters, so that none of them exists. What may be put is found out with a
//! content that does not have the MD5 that is said of it: S3 refuses it, but only after it has found that the role may put
//! objects. Something is really put only where it is known that it can be deleted again.

use bytes::Bytes;
use tidegate_aws::{Auth, Success, Value};

use super::client::{Client, Place, Reply, Said};
use super::report::{Check, Report, Status};
use crate::args::{AwsCheckArgs, BucketAction};
use crate::aws::random::letters_and_digits;
use crate::error::CliError;

const CONTENT: &[u8] =
    b"Written by `tidegate aws check`, which tries what a role may do. It can be deleted.\n";
/// The MD5 of no content at all, in base64.
const OTHER_MD5: &str = "1B2M2Y8AsgTpgAmY7PhCfg==";

/// What a role may do.
enum May {
    Yes,
    No(Said),
    /// Why it is not known.
    Unclear(&'static str, Option<Said>),
}

pub(super) async fn check(
    client: &Client,
    report: &mut Report,
    session: &Auth,
    bucket: &str,
    args: &AwsCheckArgs,
) -> Result<(), CliError> {
    let mut probe = Probe {
        client,
        session,
        place: client.place("s3")?,
        bucket: bucket.to_owned(),
        prefix: args.prefix.clone(),
        key: format!("{}tidegate-check-{}", args.prefix, letters_and_digits(32)?),
        left: Vec::new(),
    };
    let found = probe.find().await?;
    report.bucket(bucket, found.as_ref().ok().and_then(Option::as_deref));
    if let Err(check) = found {
        report.add(check);
        return Ok(());
    }
    let list = probe.list().await?;
    let (delete, cleans) = probe.delete().await?;
    let mut put = probe.dry_put().await?;
    let get = match (&put, cleans) {
        (May::Yes, true) => match probe.real_put().await? {
            May::Yes => {
                let get = probe.get(&list).await?;
                probe.clean_up().await?;
                get
            }
            other => {
                put = other;
                probe.get(&list).await?
            }
        },
        _ => probe.get(&list).await?,
    };
    let nothing = [&list, &put, &get, &delete]
        .iter()
        .all(|may| matches!(may, May::No(_)));
    for (action, may) in [
        (BucketAction::List, list),
        (BucketAction::Put, put),
        (BucketAction::Get, get),
        (BucketAction::Delete, delete),
    ] {
        report.add(judge(action, may, &args.expect));
    }
    if nothing && args.expect.is_empty() {
        report.add(
            Check::new("bucket", "use the bucket", Status::Finding, "the role may do nothing to it").advice(
                "its permission policy, and the bucket's, have to allow what the function needs; keys may have to begin with a --prefix",
            ),
        );
    }
    for (key, version_id) in &probe.left {
        report.left_behind(key, version_id.as_deref());
    }
    Ok(())
}

fn judge(action: BucketAction, may: May, expected: &[BucketAction]) -> Check {
    let (name, title) = match action {
        BucketAction::List => ("list", "list objects"),
        BucketAction::Put => ("put", "put an object"),
        BucketAction::Get => ("get", "get an object"),
        BucketAction::Delete => ("delete", "delete an object"),
    };
    let is_expected = expected.contains(&action);
    let check = |status, outcome: &str| Check::new(name, title, status, outcome);
    match may {
        _ if expected.is_empty() => match may {
            May::Yes => check(Status::Note, "allowed"),
            May::No(said) => check(Status::Note, "denied").said(&said),
            May::Unclear(why, said) => note(check(Status::Note, why), said),
        },
        May::Yes if is_expected => check(Status::Ok, "allowed"),
        May::Yes => check(Status::Finding, "allowed").advice(
            "it is not among what --expect names; take it out of the role's permission policy",
        ),
        May::No(said) if is_expected => check(Status::Finding, "denied")
            .said(&said)
            .advice("the role's permission policy, or the bucket's, does not allow it"),
        May::No(said) => check(Status::Ok, "denied").said(&said),
        May::Unclear(why, said) => note(check(Status::Unknown, why), said),
    }
}

fn note(check: Check, said: Option<Said>) -> Check {
    match said {
        Some(said) => check.said(&said),
        None => check,
    }
}

struct Probe<'c> {
    client: &'c Client,
    session: &'c Auth,
    place: Place,
    bucket: String,
    prefix: String,
    key: String,
    /// Keys and versions that could not be deleted again.
    left: Vec<(String, Option<String>)>,
}

impl Probe<'_> {
    async fn call(
        &mut self,
        operation: &str,
        more: &[(&'static str, Value)],
    ) -> Result<Reply, CliError> {
        let mut input = vec![("Bucket", text(&self.bucket))];
        input.extend_from_slice(more);
        let Self {
            client,
            session,
            place,
            ..
        } = self;
        client.call(place, operation, session, &input).await
    }

    /// The bucket's region as far as it can be known, or why there is nothing to try.
    async fn find(&mut self) -> Result<Result<Option<String>, Check>, CliError> {
        let check = |status, outcome| Check::new("bucket", "use the bucket", status, outcome);
        let said = match self.call("HeadBucket", &[]).await? {
            Reply::Done(success) => {
                let region = success.answer.header("x-amz-bucket-region");
                let region = region.map(str::to_owned);
                return Ok(Ok(self.settle(region)));
            }
            Reply::Denied(said) => return Ok(Ok(self.settle(said.region))),
            Reply::Failed(said) => said,
        };
        Ok(Err(match said.code.as_str() {
            "NotFound" | "NoSuchBucket" => check(Status::Finding, "there is no such bucket")
                .said(&said)
                .advice("make it, or mend its name"),
            "BadRequest" => return Ok(Ok(None)),
            _ => check(Status::Unknown, "failed").said(&said),
        }))
    }

    fn settle(&mut self, region: Option<String>) -> Option<String> {
        if let Some(region) = &region {
            self.place.move_to(region);
        }
        region.or_else(|| Some(self.place.region().to_owned()))
    }

    async fn list(&mut self) -> Result<May, CliError> {
        let prefix = text(&self.prefix);
        let input = [("Prefix", prefix), ("MaxKeys", Value::Number(1.0))];
        Ok(may(self.call("ListObjectsV2", &input).await?))
    }

    /// Whether keys may be deleted, tried on one that does not exist; and whether nothing stays behind then.
    async fn delete(&mut self) -> Result<(May, bool), CliError> {
        let input = [("Key", text(&self.key))];
        match self.call("DeleteObject", &input).await? {
            Reply::Done(success) => {
                let cleans = self.delete_version(&success).await?;
                Ok((May::Yes, cleans))
            }
            other => Ok((may(other), false)),
        }
    }

    /// Takes away the version, or the mark of a deletion, that a request made in a bucket with versions.
    async fn delete_version(&mut self, made: &Success) -> Result<bool, CliError> {
        let version = made.answer.header("x-amz-version-id");
        let Some(version) = version.filter(|version| *version != "null") else {
            return Ok(true);
        };
        let input = [("Key", text(&self.key)), ("VersionId", text(version))];
        match self.call("DeleteObject", &input).await? {
            Reply::Done(_) => Ok(true),
            Reply::Denied(_) | Reply::Failed(_) => {
                self.left.push((self.key.clone(), Some(version.to_owned())));
                Ok(false)
            }
        }
    }

    async fn dry_put(&mut self) -> Result<May, CliError> {
        let input = [
            ("Key", text(&self.key)),
            ("Body", Value::Bytes(Bytes::from_static(CONTENT))),
            ("ContentMD5", text(OTHER_MD5)),
        ];
        Ok(match self.call("PutObject", &input).await? {
            // A server that does not look at the MD5 has an object now.
            Reply::Done(_) => {
                self.clean_up().await?;
                May::Yes
            }
            Reply::Failed(said) if matches!(said.code.as_str(), "BadDigest" | "InvalidDigest") => {
                May::Yes
            }
            other => may(other),
        })
    }

    async fn real_put(&mut self) -> Result<May, CliError> {
        let input = [
            ("Key", text(&self.key)),
            ("Body", Value::Bytes(Bytes::from_static(CONTENT))),
            ("ContentType", text("text/plain")),
        ];
        Ok(may(self.call("PutObject", &input).await?))
    }

    /// For a key that does not exist S3 tells so only whom it lets list the bucket.
    async fn get(&mut self, list: &May) -> Result<May, CliError> {
        let input = [("Key", text(&self.key))];
        Ok(match self.call("GetObject", &input).await? {
            Reply::Failed(said) if said.code == "NoSuchKey" => match list {
                May::Yes => May::Yes,
                // Other servers than AWS tell everybody.
                _ => May::Unclear("there is no object to get", Some(said)),
            },
            Reply::Denied(said) => denied_get(said, list),
            other => may(other),
        })
    }

    /// Deletes what was put.
    async fn clean_up(&mut self) -> Result<(), CliError> {
        let head = self.call("HeadObject", &[("Key", text(&self.key))]).await?;
        let deleted = self
            .call("DeleteObject", &[("Key", text(&self.key))])
            .await?;
        let Reply::Done(deleted) = deleted else {
            self.left.push((self.key.clone(), None));
            return Ok(());
        };
        if let Reply::Done(put) = head {
            self.delete_version(&put).await?;
        }
        self.delete_version(&deleted).await?;
        Ok(())
    }
}

/// S3 names the permission that was missing: `s3:ListBucket` where there is no such object, and no right to know that.
fn denied_get(said: Said, list: &May) -> May {
    let lacks = |action: &str| {
        let message = said.message.as_deref().unwrap_or_default();
        message.contains(&format!("perform: {action} "))
    };
    if lacks("s3:ListBucket") {
        May::Yes
    } else if lacks("s3:GetObject") || matches!(list, May::Yes) {
        May::No(said)
    } else {
        May::Unclear("denied, or there is no object to get", Some(said))
    }
}

fn may(reply: Reply) -> May {
    match reply {
        Reply::Done(_) => May::Yes,
        Reply::Denied(said) => May::No(said),
        Reply::Failed(said) => May::Unclear("failed", Some(said)),
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}
