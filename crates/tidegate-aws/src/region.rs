//! What tells that a bucket is in another region than the one a request was signed for. Pure; the source is observed
//! behaviour of aws-sdk v2 (`docs/decisions.md`).

/// What an error says of the bucket's region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionHint {
    /// The request may have gone to the wrong region: if the bucket's is another one, it is worth one more try there.
    pub wrong_region: bool,
    /// The answer did not name the region; a `HeadBucket` request would.
    pub probe: bool,
}

/// Judges an error by its code (`301` for an empty answer with that status).
pub fn hint(operation: &str, code: &str, region_is_known: bool) -> RegionHint {
    let wrong_region = matches!(
        code,
        "AuthorizationHeaderMalformed" | "BadRequest" | "PermanentRedirect" | "301"
    );
    let can_probe = !matches!(operation, "HeadBucket" | "ListObjects");
    RegionHint {
        wrong_region,
        probe: wrong_region && !region_is_known && can_probe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_codes_tell_of_another_region() {
        for code in [
            "AuthorizationHeaderMalformed",
            "BadRequest",
            "PermanentRedirect",
            "301",
        ] {
            assert!(hint("HeadObject", code, true).wrong_region, "{code}");
        }
        for code in ["AccessDenied", "NoSuchBucket", "Forbidden", "307"] {
            assert!(!hint("GetObject", code, true).wrong_region, "{code}");
        }
    }

    #[test]
    fn a_region_is_asked_for_where_the_answer_names_none() {
        assert!(hint("GetObject", "PermanentRedirect", false).probe);
        assert!(hint("HeadObject", "BadRequest", false).probe);
        assert!(!hint("GetObject", "PermanentRedirect", true).probe);
        assert!(!hint("HeadBucket", "301", false).probe);
        assert!(hint("PutObject", "AuthorizationHeaderMalformed", false).probe);
    }
}
