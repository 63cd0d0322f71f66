//! How the Rust SDK names what a model names.

/// Splits a name into words as smithy-rs does: at a capital after a small letter or a digit, and before the last capital
/// of a run that goes on in small letters (`SSEKMSKeyId`: `ssekms`, `key`, `id`).
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(index + 1);
        let starts = letter.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_uppercase() && after.is_some_and(|a| a.is_lowercase()))
            });
        if (starts || letter == '_') && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter != '_' {
            word.extend(letter.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The name of a field, a method or a module.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// As [`snake`], escaped where it is a keyword.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    if matches!(
        name.as_str(),
        "type" | "match" | "in" | "ref" | "mod" | "self"
    ) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The name of a type.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: &String| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    words(name).iter().filter_map(capital).collect()
}

/// The name of an operation's method in JavaScript.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_rust_sdk() {
        let names = [
            ("ETag", "e_tag", "ETag"),
            ("SSEKMSKeyId", "ssekms_key_id", "SsekmsKeyId"),
            (
                "SSECustomerKeyMD5",
                "sse_customer_key_md5",
                "SseCustomerKeyMd5",
            ),
            ("ChecksumCRC32C", "checksum_crc32_c", "ChecksumCrc32C"),
            ("ObjectCannedACL", "object_canned_acl", "ObjectCannedAcl"),
            ("ListObjectsV2", "list_objects_v2", "ListObjectsV2"),
            ("CORSRule", "cors_rule", "CorsRule"),
            ("MFA", "mfa", "Mfa"),
        ];
        for (name, snake_case, pascal_case) in names {
            assert_eq!(
                (snake(name).as_str(), pascal(name).as_str()),
                (snake_case, pascal_case),
                "{name}"
            );
        }
    }
}
