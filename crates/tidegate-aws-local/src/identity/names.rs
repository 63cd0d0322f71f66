//! ARNs and unique ids.

use sha2::{Digest, Sha256};

/// A parsed IAM ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Arn<'a> {
    pub(crate) account: &'a str,
    /// What follows the account, for example `role/path/name`.
    pub(crate) resource: &'a str,
}

impl<'a> Arn<'a> {
    /// `None` where `text` is no ARN of the IAM service with an account.
    pub(crate) fn of_iam(text: &'a str) -> Option<Self> {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts[..] {
            ["arn", partition, "iam", "", account, resource]
                if partition.starts_with("aws") && crate::policy::is_account_id(account) =>
            {
                Some(Self { account, resource })
            }
            _ => None,
        }
    }

    /// The name of the role, without its path; `None` where this is no role.
    pub(crate) fn role_name(self) -> Option<&'a str> {
        let path = self.resource.strip_prefix("role/")?;
        path.rsplit('/').next().filter(|name| !name.is_empty())
    }
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// `count` characters of the alphabet that IAM ids are made of, five bits of `bytes` each; fewer where `bytes` runs out.
pub(crate) fn base32(bytes: &[u8], count: usize) -> String {
    let mut text = String::with_capacity(count);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in bytes {
        if text.len() == count {
            break;
        }
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 && text.len() < count {
            held -= 5;
            text.push(char::from(BASE32[(bits >> held) as usize & 31]));
        }
        bits &= (1 << held) - 1;
    }
    text
}

/// A unique id like those of IAM: the prefix, and 17 characters that follow from the ARN.
pub(crate) fn unique_id(prefix: &str, arn: &str) -> String {
    format!("{prefix}{}", base32(&Sha256::digest(arn.as_bytes()), 17))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base32_takes_five_bits_at_a_time() {
        assert_eq!(base32(b"foobar", 9), "MZXW6YTBO");
        assert_eq!(base32(b"fooba", 8), "MZXW6YTB");
        assert_eq!(base32(&[0xff; 32], 17), "7".repeat(17));
    }

    #[test]
    fn role_arns_are_taken_apart() {
        let arn = Arn::of_iam("arn:aws:iam::111122223333:role/service/app").expect("an ARN");
        assert_eq!(
            (arn.account, arn.role_name()),
            ("111122223333", Some("app"))
        );
        assert_eq!(
            Arn::of_iam("arn:aws:iam::111122223333:user/app").and_then(Arn::role_name),
            None
        );
        assert_eq!(Arn::of_iam("arn:aws:s3:::bucket"), None);
        assert_eq!(Arn::of_iam("arn:aws:iam::1:role/app"), None);
    }
}
