//! AWS operations as aws-sdk v2 for JavaScript shapes them.
//!
//! The types, serializers and deserializers of S3 and STS are those of the Rust SDK (`aws-sdk-s3`, `aws-sdk-sts`), those of the
//! other services are made after their models (`modelled`); the signatures are those of `aws-sigv4`. What v2 decides otherwise
//! than the Rust SDK is decided here: endpoints, addressing, checksums, headers, what counts as an error and what is worth
//! another try. Retries, waiting and listeners are left to the caller: one call of [`AwsHost::prepare`] and [`AwsHost::send`]
//! is one attempt.

mod credentials;
mod endpoint;
mod error;
mod generated;
mod host;
mod incoming;
mod json;
mod modelled;
mod operation;
mod presign;
mod provider_http;
mod query;
mod read;
mod region;
mod request;
mod response;
mod rest_json;
mod retry;
mod roles;
mod send;
mod shape;
mod sign;
mod value;
mod write;
mod xml;

pub use endpoint::{
    Addressing, DefaultEndpoint, EndpointOptions, Place, endpoint_suffix, is_host_label, place,
};
pub use error::{AwsError, Code, Failure, NetworkError};
pub use generated::Service;
pub use host::{AwsAccess, AwsHost, AwsOptions, HostCredentialsFor, StaticCredentials, Success};
pub use incoming::Incoming;
pub use operation::Operation;
pub use presign::{Presigning, SignatureForm};
pub use region::RegionHint;
pub use request::{Auth, BodyRules, Call, Changes, ClockOffset, Prepared, Room, StreamedBody};
pub use response::Answer;
pub use retry::is_expired;
pub use roles::{RoleArnPattern, RoleArnPatternError, RolePolicy, RoleRule};
pub use value::{Map, Value};
