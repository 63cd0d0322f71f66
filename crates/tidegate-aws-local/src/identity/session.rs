//! Temporary credentials. Nothing is kept of them: the access key id tells whether it was given out here, the secret follows
//! from it, and the token says, under a seal, whose they are and until when.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::RngCore;
use serde::{Deserialize, Serialize};

use super::key::{SealKey, equal_in_constant_time};
use super::names::base32;

const SESSION_PREFIX: &str = "ASIA";
/// Of the sixteen characters behind the prefix, those that are random; the others prove that the id is from here.
const RANDOM_CHARS: usize = 11;
const MAC_CHARS: usize = 16 - RANDOM_CHARS;
const MAC_BYTES: usize = 32;
/// A token carries a session policy of 2,048 characters at most.
const MAX_TOKEN_CHARS: usize = 8 * 1024;

/// Whose credentials they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Subject {
    /// A role's session.
    Role {
        arn: String,
        session_name: String,
        /// The session policy, as it was given.
        policy: Option<String>,
    },
    /// A user's own session.
    User { arn: String },
}

/// Temporary credentials as they are given out.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) token: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SessionError {
    /// The access key id was not given out here, or comes without a token.
    UnknownKey,
    /// The token is damaged, or another key's.
    InvalidToken,
    Expired,
}

#[derive(Serialize, Deserialize)]
struct Payload {
    access_key_id: String,
    subject: Subject,
    /// Milliseconds since 1970.
    expires: u64,
}

impl Session {
    pub(crate) fn seal(key: &SealKey, subject: Subject, expires: SystemTime) -> Self {
        let random = new_access_key_id("");
        let random = &random[..RANDOM_CHARS];
        let access_key_id = format!(
            "{SESSION_PREFIX}{random}{}",
            base32(&key.id_mac(random), MAC_CHARS)
        );
        let payload = Payload {
            access_key_id,
            subject,
            expires: unix_millis(expires),
        };
        let mut sealed = serde_json::to_vec(&payload).unwrap_or_default();
        sealed.extend(key.token_mac(&sealed));
        Self {
            secret_access_key: secret_of(key, &payload.access_key_id),
            access_key_id: payload.access_key_id,
            token: STANDARD.encode(sealed),
        }
    }
}

/// Whether an access key id is one of temporary credentials, from here or not.
pub(crate) fn is_session_key(access_key_id: &str) -> bool {
    access_key_id.starts_with(SESSION_PREFIX)
}

/// The secret access key of temporary credentials; `None` where the id was not given out here.
pub(crate) fn session_secret(key: &SealKey, access_key_id: &str) -> Option<String> {
    let id = access_key_id.strip_prefix(SESSION_PREFIX)?;
    if id.len() != RANDOM_CHARS + MAC_CHARS || !id.is_ascii() {
        return None;
    }
    let (random, proof) = id.split_at(RANDOM_CHARS);
    let expected = base32(&key.id_mac(random), MAC_CHARS);
    equal_in_constant_time(proof.as_bytes(), expected.as_bytes())
        .then(|| secret_of(key, access_key_id))
}

/// Whose session this is. The request's signature is another matter: it proves who has the secret.
pub(crate) fn open_session(
    key: &SealKey,
    access_key_id: &str,
    token: Option<&str>,
    now: SystemTime,
) -> Result<Subject, SessionError> {
    if session_secret(key, access_key_id).is_none() {
        return Err(SessionError::UnknownKey);
    }
    // AWS does not know such a key without its token either.
    let token = token.ok_or(SessionError::UnknownKey)?;
    if token.len() > MAX_TOKEN_CHARS {
        return Err(SessionError::InvalidToken);
    }
    let sealed = STANDARD
        .decode(token)
        .map_err(|_| SessionError::InvalidToken)?;
    let (payload, seal) = sealed
        .split_at_checked(sealed.len().saturating_sub(MAC_BYTES))
        .ok_or(SessionError::InvalidToken)?;
    if !equal_in_constant_time(seal, &key.token_mac(payload)) {
        return Err(SessionError::InvalidToken);
    }
    let payload: Payload =
        serde_json::from_slice(payload).map_err(|_| SessionError::InvalidToken)?;
    if payload.access_key_id != access_key_id {
        return Err(SessionError::InvalidToken);
    }
    if unix_millis(now) >= payload.expires {
        return Err(SessionError::Expired);
    }
    Ok(payload.subject)
}

/// A random access key id: the prefix and sixteen characters.
pub(crate) fn new_access_key_id(prefix: &str) -> String {
    let mut random = [0; 10];
    rand::rng().fill_bytes(&mut random);
    format!("{prefix}{}", base32(&random, 16))
}

/// A random secret access key of 40 characters.
pub(super) fn new_secret_access_key() -> String {
    let mut random = [0; 30];
    rand::rng().fill_bytes(&mut random);
    STANDARD.encode(random)
}

fn secret_of(key: &SealKey, access_key_id: &str) -> String {
    STANDARD.encode(&key.secret_of(access_key_id)[..30])
}

fn unix_millis(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or(Duration::ZERO)
        .as_millis()
        .try_into()
        .unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject() -> Subject {
        Subject::Role {
            arn: "arn:aws:iam::111122223333:role/r".into(),
            session_name: "s".into(),
            policy: None,
        }
    }

    fn sealed(key: &SealKey) -> (Session, SystemTime) {
        let now = SystemTime::now();
        (
            Session::seal(key, subject(), now + Duration::from_secs(900)),
            now,
        )
    }

    #[test]
    fn credentials_look_like_those_of_aws_and_open_again() {
        let key = SealKey::from_root(b"root");
        let (session, now) = sealed(&key);
        assert!(session.access_key_id.starts_with("ASIA") && session.access_key_id.len() == 20);
        assert_eq!(session.secret_access_key.len(), 40);
        assert_eq!(
            session_secret(&key, &session.access_key_id),
            Some(session.secret_access_key)
        );
        assert_eq!(
            open_session(&key, &session.access_key_id, Some(&session.token), now),
            Ok(subject())
        );
    }

    #[test]
    fn a_session_ends() {
        let key = SealKey::from_root(b"root");
        let (session, now) = sealed(&key);
        let later = now + Duration::from_secs(901);
        let opened = open_session(&key, &session.access_key_id, Some(&session.token), later);
        assert_eq!(opened, Err(SessionError::Expired));
    }

    #[test]
    fn every_changed_character_of_a_token_is_noticed() {
        let key = SealKey::from_root(b"root");
        let (session, now) = sealed(&key);
        for index in 0..session.token.len() {
            let mut token = session.token.clone().into_bytes();
            token[index] = if token[index] == b'A' { b'B' } else { b'A' };
            let token = String::from_utf8(token).expect("ASCII");
            let opened = open_session(&key, &session.access_key_id, Some(&token), now);
            assert_eq!(opened, Err(SessionError::InvalidToken), "character {index}");
        }
        for token in ["", "AAAA", &session.token[..session.token.len() - 4]] {
            let opened = open_session(&key, &session.access_key_id, Some(token), now);
            assert_eq!(opened, Err(SessionError::InvalidToken), "{token}");
        }
    }

    #[test]
    fn a_token_belongs_to_its_key() {
        let key = SealKey::from_root(b"root");
        let ((one, now), (other, _)) = (sealed(&key), sealed(&key));
        let opened = open_session(&key, &one.access_key_id, Some(&other.token), now);
        assert_eq!(opened, Err(SessionError::InvalidToken));
    }

    #[test]
    fn unknown_keys_and_missing_tokens_are_told_apart_from_bad_ones() {
        let key = SealKey::from_root(b"root");
        let (session, now) = sealed(&key);
        assert_eq!(
            open_session(&key, &session.access_key_id, None, now),
            Err(SessionError::UnknownKey)
        );
        let elsewhere = SealKey::from_root(b"other");
        let opened = open_session(
            &elsewhere,
            &session.access_key_id,
            Some(&session.token),
            now,
        );
        assert_eq!(opened, Err(SessionError::UnknownKey));
        assert_eq!(session_secret(&key, "ASIA"), None);
        assert_eq!(
            session_secret(&key, "ASIA\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}"),
            None
        );
    }
}
