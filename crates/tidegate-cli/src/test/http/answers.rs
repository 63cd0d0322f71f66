//! Answers by rules, or by a stub, and what no rule matched.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use http::{Response, Uri};
use tidegate_core::Masker;
use tidegate_egress::{Decision, Intercept, Seen, SendError};
use url::Url;

use super::file::{End, Rule};
use super::sent::SentBodies;
use super::{Sent, is_same_origin};

/// Unmatched requests that are told apart.
const MAX_UNMATCHED: usize = 20;

/// Answers the requests of one case.
#[derive(Debug)]
pub(in crate::test) struct Answers {
    by: By,
    /// The local AWS, which answers by itself.
    local: Option<Url>,
    unmatched: Mutex<Vec<String>>,
    sent: Mutex<SentBodies>,
}

#[derive(Debug)]
enum By {
    /// With how often each has matched.
    Rules(Vec<Rule>, Mutex<Vec<u32>>),
    Stub,
}

impl Answers {
    /// The first of `rules` that matches has it.
    pub(in crate::test) fn by_rules(rules: Vec<Rule>, local: Option<Url>) -> Self {
        let uses = Mutex::new(vec![0; rules.len()]);
        Self::new(By::Rules(rules, uses), local)
    }

    /// 200 and `{}` to all.
    pub(in crate::test) fn stub(local: Option<Url>) -> Self {
        Self::new(By::Stub, local)
    }

    fn new(by: By, local: Option<Url>) -> Self {
        Self {
            by,
            local,
            unmatched: Mutex::default(),
            sent: Mutex::default(),
        }
    }

    /// The requests that no rule matched, each once.
    pub(in crate::test) fn unmatched(&self) -> Vec<String> {
        lock(&self.unmatched).clone()
    }

    /// The bodies of the requests that were answered, without secrets.
    pub(in crate::test) fn sent(&self, masker: &Masker) -> Vec<Sent> {
        lock(&self.sent).masked(masker)
    }

    /// The rules that there are, one a line.
    pub(in crate::test) fn rules(&self) -> Vec<String> {
        let By::Rules(rules, uses) = &self.by else {
            return Vec::new();
        };
        let uses = lock(uses);
        let describe = |(rule, uses): (&Rule, &u32)| {
            let method = rule.method.as_ref().map_or("*", |method| method.as_str());
            let used_up = match rule.times {
                Some(times) if *uses >= times => " (used up)",
                _ => "",
            };
            format!("{method} {}{used_up}", rule.url.as_str())
        };
        rules.iter().zip(uses.iter()).map(describe).collect()
    }
}

impl Intercept for Answers {
    fn decide(&self, request: &Parts) -> Decision {
        if is_same_origin(&request.uri, self.local.as_ref()) {
            return Decision::Pass;
        }
        let (rules, uses) = match &self.by {
            By::Rules(rules, uses) => (rules, uses),
            By::Stub => return stub(),
        };
        let url = request.uri.to_string();
        let mut uses = lock(uses);
        for (rule, uses) in rules.iter().zip(uses.iter_mut()) {
            let is_left = rule.times.is_none_or(|times| *uses < times);
            let is_method = rule
                .method
                .as_ref()
                .is_none_or(|method| *method == request.method);
            if is_left && is_method && rule.url.matches(&url) {
                *uses = uses.saturating_add(1);
                return follow(rule, &request.uri);
            }
        }
        let what = format!("{} {url}", request.method);
        let message = format!("no rule of http.json answers {what}");
        let mut unmatched = lock(&self.unmatched);
        if unmatched.len() < MAX_UNMATCHED && !unmatched.contains(&what) {
            unmatched.push(what);
        }
        Decision::Fail {
            delay: Duration::ZERO,
            error: SendError::Other {
                code: None,
                host: request.uri.host().map(str::to_owned),
                address: None,
                message,
            },
        }
    }

    fn sent(&self, request: &Parts, body: Option<Bytes>) {
        lock(&self.sent).add(request, body);
    }

    fn seen(&self, _: &Parts, _: Seen) {}
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn stub() -> Decision {
    let mut response = Response::new(Bytes::from_static(b"{}"));
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Decision::Answer {
        delay: Duration::ZERO,
        response,
    }
}

fn follow(rule: &Rule, uri: &Uri) -> Decision {
    let delay = rule.delay;
    match &rule.end {
        End::Answer {
            status,
            headers,
            body,
        } => {
            let mut response = Response::new(body.clone());
            *response.status_mut() = *status;
            *response.headers_mut() = headers.clone();
            Decision::Answer { delay, response }
        }
        End::Failure(code) => Decision::Fail {
            delay,
            error: failure(code, uri),
        },
    }
}

/// In the words that the network's own failure would have.
fn failure(code: &'static str, uri: &Uri) -> SendError {
    let host = uri.host().unwrap_or_default().to_owned();
    let https = uri.scheme_str() == Some("https");
    let port = uri.port_u16().unwrap_or(if https { 443 } else { 80 });
    match code {
        "ECONNRESET" => SendError::Reset {
            host,
            message: "socket hang up".to_owned(),
        },
        "ETIMEDOUT" => SendError::TimedOut { host, port },
        "ECONNREFUSED" => SendError::Other {
            code: Some(code),
            message: format!("connect ECONNREFUSED {host}:{port}"),
            host: Some(host),
            address: None,
        },
        code => SendError::NotFound { code, host, port },
    }
}
