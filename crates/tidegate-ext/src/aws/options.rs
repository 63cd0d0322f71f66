//! What JavaScript says of a client and of an attempt.

use std::time::Duration;

use deno_core::FromV8;
use tidegate_aws::{Addressing, Auth, BodyRules, Changes, ClockOffset, Value};

#[derive(FromV8)]
pub(super) struct EndpointRequest {
    pub(super) region: Option<String>,
    pub(super) dualstack: bool,
    pub(super) fips: bool,
}

/// Who signs: the function's keys if there are any, else the host, unless nobody does.
#[derive(FromV8)]
pub(super) struct AttemptOptions {
    pub(super) endpoint: String,
    pub(super) path: Option<String>,
    pub(super) region: String,
    force_path_style: bool,
    bucket_endpoint: bool,
    accelerate: bool,
    dualstack: bool,
    ssl_enabled: bool,
    anonymous: bool,
    access_key_id: Option<String>,
    secret_access_key: Option<String>,
    session_token: Option<String>,
    signing_name: Option<String>,
    checksums: bool,
    sign_body: bool,
    hashable: bool,
    /// Names and values, one after the other.
    headers: Vec<String>,
    pub(super) user_agent: String,
    /// Milliseconds; 0 is none.
    timeout: f64,
    connect_timeout: f64,
    method: Option<String>,
    /// Names of headers.
    removed: Vec<String>,
    /// Milliseconds.
    clock_offset: f64,
    /// A stream that is the body, and how many bytes it has.
    pub(super) stream: Option<u32>,
    stream_length: f64,
    /// Whether the body of a success is read piece by piece.
    pub(super) streams_answer: bool,
    /// The same, of operations whose body is a member.
    pub(super) watches_answer: bool,
}

impl AttemptOptions {
    pub(super) fn addressing(&self) -> Addressing {
        Addressing {
            force_path_style: self.force_path_style,
            bucket_endpoint: self.bucket_endpoint,
            accelerate: self.accelerate,
            dualstack: self.dualstack,
            ssl_enabled: self.ssl_enabled,
        }
    }

    pub(super) fn auth(&mut self) -> Auth {
        match (
            self.anonymous,
            self.access_key_id.take(),
            self.secret_access_key.take(),
        ) {
            (true, ..) => Auth::Anonymous,
            (false, Some(access_key_id), Some(secret_access_key)) => Auth::Keys {
                access_key_id,
                secret_access_key,
                session_token: self.session_token.take(),
            },
            (false, ..) => Auth::Host,
        }
    }

    /// What is signed for, where that is not the client's own service: the variants of S3.
    pub(super) fn signing_name(&self) -> Option<&'static str> {
        match self.signing_name.as_deref() {
            Some("s3-outposts") => Some("s3-outposts"),
            Some("s3-object-lambda") => Some("s3-object-lambda"),
            _ => None,
        }
    }

    pub(super) fn body(&self) -> BodyRules {
        BodyRules {
            checksums: self.checksums,
            sign: self.sign_body,
            hashable: self.hashable,
        }
    }

    pub(super) fn headers(&self) -> Vec<(String, String)> {
        let pairs = self.headers.chunks_exact(2);
        pairs
            .filter_map(|pair| match pair {
                [name, value] => Some((name.clone(), value.clone())),
                _ => None,
            })
            .collect()
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the conversion saturates, and a length that is not that of the stream fails the request"
    )]
    pub(super) fn stream_length(&self) -> u64 {
        self.stream_length as u64
    }

    /// `body`: in place of the operation's own.
    pub(super) fn changes(&mut self, body: Option<Value>) -> Changes {
        Changes {
            method: self.method.take(),
            removed: std::mem::take(&mut self.removed),
            body: match body {
                Some(Value::Bytes(bytes)) => Some(bytes),
                _ => None,
            },
        }
    }

    pub(super) fn timeout(&self) -> Option<Duration> {
        duration(self.timeout)
    }

    pub(super) fn connect_timeout(&self) -> Option<Duration> {
        duration(self.connect_timeout)
    }

    pub(super) fn clock_offset(&self) -> ClockOffset {
        // Rust's conversion of floats saturates.
        ClockOffset(self.clock_offset as i64)
    }
}

fn duration(milliseconds: f64) -> Option<Duration> {
    let some = milliseconds > 0.0;
    some.then(|| Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or(Duration::MAX))
}
