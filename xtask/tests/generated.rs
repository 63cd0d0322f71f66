//! What is generated is what is in the repository.

#[test]
fn generating_again_changes_nothing() {
    if let Err(error) = xtask::generate::check() {
        panic!("{error}");
    }
}
