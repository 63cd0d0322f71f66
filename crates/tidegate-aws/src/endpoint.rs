//! Where requests go: aws-sdk v2's endpoints and its ways of naming a bucket. Pure; the cases are in `tests/data/`.

use url::Url;

use crate::operation::Service;

/// What decides about the endpoint of a client.
#[derive(Clone, Copy, Debug, Default)]
pub struct EndpointOptions<'a> {
    pub region: Option<&'a str>,
    pub dualstack: bool,
    pub fips: bool,
}

/// The endpoint of a client that was given none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultEndpoint {
    /// A host, with a scheme where it does not depend on the client's `sslEnabled`.
    pub endpoint: String,
    /// Whether one endpoint serves all regions.
    pub global: bool,
    /// The region that requests are signed for, where it is not the client's.
    pub signing_region: Option<&'static str>,
    /// `s3` where presigned URLs are of the older form, else `v4`.
    pub signature_version: &'static str,
}

/// The regions whose S3 takes the older signatures in presigned URLs.
const S3_SIGNATURE_REGIONS: &[&str] = &[
    "ap-northeast-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "eu-west-1",
    "sa-east-1",
    "us-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

/// The services whose usual endpoints in AWS GovCloud are of FIPS.
const GOVERNMENT_FIPS: &[&str] = &["dynamodb", "events", "kinesis", "sns", "sqs", "sts"];

/// The endpoint of `service` where the client was given none.
pub fn default_endpoint(service: Service, options: EndpointOptions<'_>) -> DefaultEndpoint {
    let region = options.region.unwrap_or_default();
    let partition = Partition::of(region);
    let prefix = service.prefix();
    let regional = |endpoint: String| DefaultEndpoint {
        endpoint,
        global: false,
        signing_region: None,
        signature_version: "v4",
    };
    match (service, options.fips, options.dualstack) {
        (Service::Sts, false, false)
            if partition == Partition::Aws && !region.starts_with("us-gov-") =>
        {
            DefaultEndpoint {
                endpoint: "https://sts.amazonaws.com".to_owned(),
                global: true,
                signing_region: Some("us-east-1"),
                signature_version: "v4",
            }
        }
        (Service::S3, false, false) if region == "us-east-1" => DefaultEndpoint {
            signature_version: "s3",
            ..regional("s3.amazonaws.com".to_owned())
        },
        (_, false, false) => {
            let old = service == Service::S3 && S3_SIGNATURE_REGIONS.contains(&region);
            let signature_version = if old { "s3" } else { "v4" };
            DefaultEndpoint {
                signature_version,
                ..regional(format!("{prefix}.{region}.{}", partition.suffix()))
            }
        }
        // There the usual endpoints are such.
        (_, true, false) if region.starts_with("us-gov-") && GOVERNMENT_FIPS.contains(&prefix) => {
            regional(format!("{prefix}.{region}.amazonaws.com"))
        }
        (_, true, false) => {
            // The rules name no other suffix for these.
            let suffix = match partition {
                Partition::IsoE | Partition::IsoF => Partition::Aws.suffix(),
                _ => partition.suffix(),
            };
            regional(format!("{prefix}-fips.{region}.{suffix}"))
        }
        (Service::S3, fips, true) => {
            let fips = if fips { "-fips" } else { "" };
            regional(format!(
                "s3{fips}.dualstack.{region}.{}",
                partition.dualstack_suffix()
            ))
        }
        (_, fips, true) => {
            let fips = if fips { "-fips" } else { "" };
            let suffix = if partition == Partition::China {
                "api.amazonwebservices.com.cn"
            } else {
                "api.aws"
            };
            regional(format!("{prefix}{fips}.{region}.{suffix}"))
        }
    }
}

/// What hosts of AWS end with in `region`, for example `amazonaws.com`.
pub fn endpoint_suffix(region: &str) -> &'static str {
    Partition::of(region).suffix()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Partition {
    Aws,
    China,
    Iso,
    IsoB,
    IsoE,
    IsoF,
}

impl Partition {
    fn of(region: &str) -> Self {
        const PREFIXES: [(&str, Partition); 5] = [
            ("cn-", Partition::China),
            ("us-iso-", Partition::Iso),
            ("us-isob-", Partition::IsoB),
            ("eu-isoe-", Partition::IsoE),
            ("us-isof-", Partition::IsoF),
        ];
        PREFIXES
            .iter()
            .find(|(prefix, _)| region.starts_with(prefix))
            .map_or(Self::Aws, |(_, partition)| *partition)
    }

    fn suffix(self) -> &'static str {
        match self {
            Self::Aws => "amazonaws.com",
            Self::China => "amazonaws.com.cn",
            Self::Iso => "c2s.ic.gov",
            Self::IsoB => "sc2s.sgov.gov",
            Self::IsoE => "cloud.adc-e.uk",
            Self::IsoF => "csp.hci.ic.gov",
        }
    }

    fn dualstack_suffix(self) -> &'static str {
        if self == Self::China {
            "amazonaws.com.cn"
        } else {
            "amazonaws.com"
        }
    }
}

/// How a client names buckets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Addressing {
    pub force_path_style: bool,
    /// The endpoint is the bucket's own.
    pub bucket_endpoint: bool,
    pub accelerate: bool,
    pub dualstack: bool,
    /// The client's `sslEnabled`, which is not always the scheme of its endpoint.
    pub ssl_enabled: bool,
}

/// Where a bucket is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path, as it is encoded there.
    Path(String),
    /// In the host, which is this one now.
    Host(String),
    /// Nowhere: the endpoint implies it.
    Endpoint,
}

/// Where `bucket` is named in a request of `operation` to `host`.
pub fn place(bucket: &str, host: &str, operation: &str, addressing: Addressing) -> Place {
    if uses_path_style(bucket, addressing) {
        return Place::Path(encode(bucket));
    }
    if addressing.accelerate
        && !matches!(operation, "CreateBucket" | "DeleteBucket" | "ListBuckets")
    {
        let dualstack = if addressing.dualstack {
            ".dualstack"
        } else {
            ""
        };
        return Place::Host(format!("{bucket}.s3-accelerate{dualstack}.amazonaws.com"));
    }
    if addressing.bucket_endpoint {
        return Place::Endpoint;
    }
    Place::Host(format!("{bucket}.{host}"))
}

fn uses_path_style(bucket: &str, addressing: Addressing) -> bool {
    if addressing.force_path_style {
        return true;
    }
    if addressing.bucket_endpoint {
        return false;
    }
    !is_dns_compatible(bucket) || (addressing.ssl_enabled && bucket.contains('.'))
}

/// Whether a bucket's name can be the first part of a host's.
pub fn is_dns_compatible(bucket: &str) -> bool {
    let outer =
        |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let bytes = bucket.as_bytes();
    (3..=63).contains(&bytes.len())
        && outer(bytes.first())
        && outer(bytes.last())
        && bytes
            .iter()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-'))
        && !bucket.contains("..")
        && !looks_like_an_address(bucket)
}

/// Four numbers with dots between them, anywhere in the name.
fn looks_like_an_address(bucket: &str) -> bool {
    let parts: Vec<&[u8]> = bucket.split('.').map(str::as_bytes).collect();
    parts.windows(4).any(|window| match window {
        [first, second, third, fourth] => {
            let whole = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
            let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
            digit(first.last()) && whole(second) && whole(third) && digit(fourth.first())
        }
        _ => false,
    })
}

/// Percent-encodes all but unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write;
    text.bytes()
        .fold(String::with_capacity(text.len()), |mut encoded, byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                encoded.push(char::from(byte));
            } else {
                let _ = write!(encoded, "%{byte:02X}");
            }
            encoded
        })
}

/// Whether `url` is an endpoint that AWS itself runs for `service`, and TLS shows that it is: what the host's own
/// credentials may be used with. Hosts under `amazonaws.com` at large are no such proof, since customers get some too.
pub fn is_amazon(service: Service, url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    if url.scheme() != "https" || url.port().is_some() {
        return false;
    }
    let Some(labels) = host
        .strip_suffix(".amazonaws.com")
        .or_else(|| host.strip_suffix(".amazonaws.com.cn"))
    else {
        return false;
    };
    let mut labels = labels.split('.');
    let prefix = labels.next().unwrap_or_default();
    let rest: Vec<&str> = labels.filter(|label| *label != "dualstack").collect();
    let known =
        prefix == service.prefix() || prefix.strip_suffix("-fips") == Some(service.prefix());
    let is_region = |label: &&str| is_host_label(label) && label.split('-').count() >= 3;
    known && rest.len() <= 1 && rest.iter().all(is_region)
}

/// Whether a region can be part of a host's name.
pub fn is_host_label(region: &str) -> bool {
    (1..=63).contains(&region.len())
        && !region.starts_with('-')
        && !region.ends_with('-')
        && region
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &'static str, separator: char) -> impl Iterator<Item = Vec<&'static str>> {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(move |line| line.split(separator).collect())
    }

    #[test]
    fn endpoints_are_those_of_v2() {
        let mut count = 0;
        for row in rows(include_str!("../tests/data/endpoints.txt"), ' ') {
            let [
                service,
                region,
                dualstack,
                fips,
                endpoint,
                global,
                signing_region,
                signature_version,
            ] = row[..]
            else {
                panic!("{row:?}");
            };
            let given = |text: &'static str| (text != "-").then_some(text);
            let found = default_endpoint(
                Service::find(service).expect("a service"),
                EndpointOptions {
                    region: given(region),
                    dualstack: dualstack != "-",
                    fips: fips != "-",
                },
            );
            let expected = DefaultEndpoint {
                endpoint: endpoint.to_owned(),
                global: global != "-",
                signing_region: given(signing_region),
                signature_version: if signature_version == "s3" {
                    "s3"
                } else {
                    "v4"
                },
            };
            assert_eq!(found, expected, "{row:?}");
            count += 1;
        }
        assert!(count > 40);
    }

    #[test]
    fn buckets_are_named_where_v2_names_them() {
        let mut count = 0;
        for row in rows(include_str!("../tests/data/addressing.txt"), '\t') {
            let [options, bucket, key, host, path] = row[..] else {
                panic!("{row:?}")
            };
            let accelerate = options.starts_with("accelerate");
            let addressing = Addressing {
                force_path_style: options == "path",
                bucket_endpoint: options == "bucket",
                accelerate,
                dualstack: options.ends_with("dualstack"),
                ssl_enabled: options != "plain",
            };
            let endpoint = match options {
                "custom" => "localhost:4566",
                "bucket" => "cdn.example.com",
                "accelerate+dualstack" => "s3.dualstack.us-east-1.amazonaws.com",
                _ => "s3.amazonaws.com",
            };
            let plain_key = key == "\"k\"";
            let tail = if plain_key { "/k" } else { path };
            let expected = match place(bucket, endpoint, "PutObject", addressing) {
                Place::Path(bucket) => (endpoint.to_owned(), format!("/{bucket}{tail}")),
                Place::Host(host) => (host, tail.to_owned()),
                Place::Endpoint => (endpoint.to_owned(), tail.to_owned()),
            };
            assert_eq!(expected, (host.to_owned(), path.to_owned()), "{row:?}");
            count += 1;
        }
        assert!(count > 60);
    }
}
