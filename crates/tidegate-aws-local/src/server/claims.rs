//! What a request says about who signed it. Nothing of it is proven until its signature is checked.

use http::{HeaderMap, Uri, header};
use url::form_urlencoded;

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    V4Header,
    V4Query,
    V2Header,
    V2Query,
}

/// The credential scope of Signature Version 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    /// `YYYYMMDD`.
    pub(crate) date: String,
    pub(crate) region: String,
    pub(crate) service: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Claims {
    pub(crate) scheme: Scheme,
    pub(crate) access_key_id: String,
    /// `None` for Signature Version 2.
    pub(crate) scope: Option<Scope>,
    /// In lower case, as listed.
    pub(crate) signed_headers: Vec<String>,
    pub(crate) signature: String,
    /// The session token.
    pub(crate) token: Option<String>,
    /// `X-Amz-Date`.
    pub(crate) date: Option<String>,
    /// `X-Amz-Expires` in seconds, of a presigned URL of version 4.
    pub(crate) expires: Option<u64>,
}

/// Why the claims cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ClaimsError {
    /// A signature in the header and one in the query.
    TwoMechanisms,
    /// An `Authorization` of a type that AWS does not have.
    UnknownType,
    Malformed(&'static str),
}

impl Claims {
    /// `None` where the request is not signed at all.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Result<Option<Self>, ClaimsError> {
        let query: Vec<(String, String)> =
            form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let in_query = query.iter().any(|(name, _)| {
            matches!(
                name.as_str(),
                "X-Amz-Signature"
                    | "X-Amz-Algorithm"
                    | "X-Amz-Credential"
                    | "Signature"
                    | "AWSAccessKeyId"
            )
        });
        let authorization = headers.get(header::AUTHORIZATION);
        match (authorization, in_query) {
            (None, false) => Ok(None),
            (Some(_), true) => Err(ClaimsError::TwoMechanisms),
            (None, true) => of_query(&query).map(Some),
            (Some(value), false) => {
                let value = value
                    .to_str()
                    .map_err(|_| ClaimsError::Malformed("Authorization is not ASCII"))?;
                of_header(value, headers).map(Some)
            }
        }
    }
}

fn of_header(authorization: &str, headers: &HeaderMap) -> Result<Claims, ClaimsError> {
    let header = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let (token, date) = (header("x-amz-security-token"), header("x-amz-date"));
    if let Some(rest) = authorization.strip_prefix("AWS4-HMAC-SHA256") {
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in rest.split(',') {
            match part.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => {}
            }
        }
        let (access_key_id, scope) = credential_scope(
            credential.ok_or(ClaimsError::Malformed("Authorization has no Credential"))?,
        )?;
        let signed_headers =
            signed_headers.ok_or(ClaimsError::Malformed("Authorization has no SignedHeaders"))?;
        let signature =
            signature.ok_or(ClaimsError::Malformed("Authorization has no Signature"))?;
        return Ok(Claims {
            scheme: Scheme::V4Header,
            access_key_id,
            scope: Some(scope),
            signed_headers: signed_headers
                .split(';')
                .map(str::to_ascii_lowercase)
                .collect(),
            signature: signature.to_owned(),
            token,
            date,
            expires: None,
        });
    }
    if let Some(rest) = authorization.strip_prefix("AWS ") {
        let (access_key_id, signature) = rest
            .split_once(':')
            .ok_or(ClaimsError::Malformed("Authorization has no signature"))?;
        return Ok(Claims {
            scheme: Scheme::V2Header,
            access_key_id: access_key_id.to_owned(),
            scope: None,
            signed_headers: Vec::new(),
            signature: signature.to_owned(),
            token,
            date,
            expires: None,
        });
    }
    Err(ClaimsError::UnknownType)
}

fn of_query(query: &[(String, String)]) -> Result<Claims, ClaimsError> {
    let unique = |name: &str| {
        let mut found = query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.clone());
        match (found.next(), found.next()) {
            (value, None) => Ok(value),
            _ => Err(ClaimsError::Malformed(
                "a query parameter of the signature is given twice",
            )),
        }
    };
    if let Some(signature) = unique("X-Amz-Signature")? {
        let credential = unique("X-Amz-Credential")?
            .ok_or(ClaimsError::Malformed("X-Amz-Credential is missing"))?;
        let (access_key_id, scope) = credential_scope(&credential)?;
        let signed_headers = unique("X-Amz-SignedHeaders")?
            .ok_or(ClaimsError::Malformed("X-Amz-SignedHeaders is missing"))?;
        let expires = unique("X-Amz-Expires")?.map(|text| text.parse());
        let expires = expires
            .transpose()
            .map_err(|_| ClaimsError::Malformed("X-Amz-Expires should be a number"))?;
        return Ok(Claims {
            scheme: Scheme::V4Query,
            access_key_id,
            scope: Some(scope),
            signed_headers: signed_headers
                .split(';')
                .map(str::to_ascii_lowercase)
                .collect(),
            signature,
            token: unique("X-Amz-Security-Token")?,
            date: unique("X-Amz-Date")?,
            expires,
        });
    }
    let access_key_id = unique("AWSAccessKeyId")?.ok_or(ClaimsError::Malformed(
        "the signature's query is incomplete",
    ))?;
    let signature = unique("Signature")?.ok_or(ClaimsError::Malformed("Signature is missing"))?;
    Ok(Claims {
        scheme: Scheme::V2Query,
        access_key_id,
        scope: None,
        signed_headers: Vec::new(),
        signature,
        token: unique("x-amz-security-token")?,
        date: None,
        expires: None,
    })
}

fn credential_scope(credential: &str) -> Result<(String, Scope), ClaimsError> {
    let malformed = ClaimsError::Malformed(
        "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"",
    );
    let parts: Vec<&str> = credential.trim().split('/').collect();
    match parts[..] {
        [id, date, region, service, "aws4_request"] if !id.is_empty() => {
            let scope = Scope {
                date: date.to_owned(),
                region: region.to_owned(),
                service: service.to_owned(),
            };
            Ok((id.to_owned(), scope))
        }
        _ => Err(malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(uri: &str, authorization: Option<&str>) -> Result<Option<Claims>, ClaimsError> {
        let mut headers = HeaderMap::new();
        if let Some(value) = authorization {
            headers.insert(header::AUTHORIZATION, value.parse().expect("a header"));
        }
        headers.insert("x-amz-security-token", "token".parse().expect("a header"));
        Claims::of(&uri.parse().expect("a URI"), &headers)
    }

    #[test]
    fn the_four_schemes_are_read() {
        let v4 = "AWS4-HMAC-SHA256 Credential=AKID/20240102/eu-west-1/s3/aws4_request, SignedHeaders=Host;x-amz-date, Signature=abc";
        let found = claims("/", Some(v4)).expect("read").expect("signed");
        assert_eq!(
            (found.scheme, found.access_key_id.as_str()),
            (Scheme::V4Header, "AKID")
        );
        assert_eq!(found.scope.expect("a scope").region, "eu-west-1");
        assert_eq!(found.signed_headers, ["host", "x-amz-date"]);
        assert_eq!(found.token.as_deref(), Some("token"));

        let url = "/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20240102%2Fus-east-1%2Fs3%2Faws4_request\
                   &X-Amz-Date=20240102T030405Z&X-Amz-Expires=900&X-Amz-Security-Token=T%2B%3D&X-Amz-Signature=abc\
                   &X-Amz-SignedHeaders=host";
        let found = claims(url, None).expect("read").expect("signed");
        assert_eq!(
            (found.scheme, found.token.as_deref(), found.expires),
            (Scheme::V4Query, Some("T+="), Some(900))
        );

        let found = claims("/", Some("AWS AKID:abc="))
            .expect("read")
            .expect("signed");
        assert_eq!(
            (found.scheme, found.signature.as_str()),
            (Scheme::V2Header, "abc=")
        );

        let found = claims(
            "/b/k?AWSAccessKeyId=AKID&Expires=1&Signature=abc%3D&x-amz-security-token=T",
            None,
        );
        let found = found.expect("read").expect("signed");
        assert_eq!(
            (found.scheme, found.token.as_deref()),
            (Scheme::V2Query, Some("T"))
        );

        assert_eq!(claims("/b/k?prefix=x", None), Ok(None));
    }

    #[test]
    fn ambiguous_and_broken_claims_are_errors() {
        assert_eq!(
            claims("/?Signature=a", Some("AWS a:b")),
            Err(ClaimsError::TwoMechanisms)
        );
        assert_eq!(claims("/", Some("Bearer x")), Err(ClaimsError::UnknownType));
        assert!(
            claims(
                "/",
                Some("AWS4-HMAC-SHA256 Credential=AKID/x, SignedHeaders=host, Signature=a")
            )
            .is_err()
        );
        assert!(claims("/?X-Amz-Signature=a&X-Amz-Signature=b", None).is_err());
        assert!(claims("/?AWSAccessKeyId=a", None).is_err());
    }
}
