//! Puts the ES modules of js/aws together into one script, `aws.js` in `OUT_DIR`, from which `AWS` is evaluated when it is first
//! touched: V8 compiles one script, and keeps what it compiled of it, faster than fifty modules.
//!
//! Each module becomes a function, and its exports an object. It knows the ways in which those modules import and export, and
//! fails the build at any other.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What the specifiers of the modules begin with that are put together. Others name properties of `host`.
const OWN: &str = "ext:tidegate_sdk/";
const ENTRY: &str = "aws.js";

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../js/aws");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut bundle = Bundle {
        folder,
        modules: BTreeMap::new(),
        functions: String::new(),
    };
    let entry = bundle.add(ENTRY);
    let exports: Vec<_> = (0..bundle.modules.len())
        .map(|number| format!("x{number} = {{ __proto__: null }}"))
        .collect();
    let script = format!(
        "\"use strict\";\nconst {};\n{}m{entry}();\nmodule.exports = x{entry};\n",
        exports.join(", "),
        bundle.functions
    );
    let path = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("aws.js");
    fs::write(path, script).expect("OUT_DIR can be written to");
}

struct Bundle {
    folder: PathBuf,
    modules: BTreeMap<String, Module>,
    functions: String,
}

#[derive(Default)]
struct Module {
    number: usize,
    /// Exported functions: they are there before the module is evaluated.
    functions: Vec<String>,
    /// What else it exports.
    values: Vec<String>,
    is_evaluated: bool,
}

/// `import <what> from "<from>"`
struct Import {
    what: String,
    from: String,
}

impl Bundle {
    /// Adds the module of this name and what it imports, in the order in which ES modules are evaluated. Gives its number.
    fn add(&mut self, name: &str) -> usize {
        let path = self.folder.join(name);
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let number = self.modules.len();
        let mut module = Module {
            number,
            ..Module::default()
        };
        let (imports, body) = module.read(name, &source);
        let mut head = String::new();
        export(&mut head, number, &module.functions);
        let mut tail = String::new();
        export(&mut tail, number, &module.values);
        self.modules.insert(name.to_owned(), module);
        let mut bindings = String::new();
        for import in &imports {
            let object = match import.from.strip_prefix(OWN) {
                Some(own) => {
                    if !self.modules.contains_key(own) {
                        let number = self.add(own);
                        writeln!(head, "m{number}();").expect("a string");
                    }
                    self.exports_of(own, import, name)
                }
                None => format!("host[\"{}\"]", import.from),
            };
            let what = match import.what.strip_prefix("* as ") {
                Some(namespace) => namespace.to_owned(),
                None => import.what.replace(" as ", ": "),
            };
            writeln!(bindings, "const {what} = {object};").expect("a string");
        }
        self.modules
            .get_mut(name)
            .expect("it was added")
            .is_evaluated = true;
        writeln!(
            self.functions,
            "// {name}\nfunction m{number}() {{\n{head}{bindings}{body}{tail}}}"
        )
        .expect("a string");
        number
    }

    /// The object that has what `import` takes from the module `own`.
    fn exports_of(&self, own: &str, import: &Import, importer: &str) -> String {
        let module = &self.modules[own];
        for name in import.names() {
            let is_function = module.functions.contains(&name);
            assert!(
                is_function || module.values.contains(&name),
                "{importer} imports {name}, which {own} does not export"
            );
            assert!(
                is_function || module.is_evaluated,
                "{importer} imports {name} from {own}, which imports {importer}: import all of it (`* as`)"
            );
        }
        format!("x{}", module.number)
    }
}

impl Import {
    /// What is taken by name.
    fn names(&self) -> Vec<String> {
        let Some(list) = self.what.strip_prefix('{') else {
            return Vec::new();
        };
        let names = list.trim_end_matches('}').split(',').map(str::trim);
        names
            .filter(|name| !name.is_empty())
            .map(|name| name.split(" as ").next().unwrap_or(name).to_owned())
            .collect()
    }
}

impl Module {
    /// What the module imports, and its code without imports and exports; notes what it exports.
    fn read(&mut self, name: &str, source: &str) -> (Vec<Import>, String) {
        assert!(source.is_ascii(), "{name} is not 7-bit ASCII");
        let mut imports = Vec::new();
        let mut body = String::new();
        let mut lines = source.lines();
        while let Some(line) = lines.next() {
            if line.starts_with("import") {
                let mut statement = line.to_owned();
                while !statement.ends_with(';') {
                    let next = lines.next().expect("imports end with a semicolon");
                    statement = format!("{statement} {}", next.trim());
                }
                imports.push(import(name, &statement));
            } else if let Some(list) = line.strip_prefix("export { ") {
                let list = list
                    .strip_suffix(" };")
                    .unwrap_or_else(|| unknown(name, line));
                self.values.extend(list.split(", ").map(str::to_owned));
            } else if let Some(declaration) = line.strip_prefix("export ") {
                self.note(name, declaration);
                body.push_str(declaration);
                body.push('\n');
            } else {
                body.push_str(line);
                body.push('\n');
            }
        }
        (imports, body)
    }

    fn note(&mut self, module: &str, declaration: &str) {
        let kinds = [
            ("function ", true),
            ("async function ", true),
            ("const ", false),
            ("class ", false),
        ];
        let found = kinds
            .iter()
            .find_map(|(kind, is_function)| Some((declaration.strip_prefix(kind)?, *is_function)));
        let (rest, is_function) = found.unwrap_or_else(|| unknown(module, declaration));
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let name: String = rest.chars().take_while(|c| is_part(*c)).collect();
        if name.is_empty() {
            unknown(module, declaration);
        }
        let list = if is_function {
            &mut self.functions
        } else {
            &mut self.values
        };
        list.push(name);
    }
}

fn import(module: &str, statement: &str) -> Import {
    let parts = statement
        .strip_prefix("import ")
        .and_then(|rest| rest.strip_suffix("\";"))
        .and_then(|rest| rest.split_once(" from \""));
    let (what, from) = parts.unwrap_or_else(|| unknown(module, statement));
    if !what.starts_with("* as ") && !(what.starts_with('{') && what.ends_with('}')) {
        unknown(module, statement);
    }
    Import {
        what: what.to_owned(),
        from: from.to_owned(),
    }
}

/// Statements that put what these names stand for into the exports of the module of this number.
fn export(text: &mut String, number: usize, names: &[String]) {
    for name in names {
        writeln!(text, "x{number}.{name} = {name};").expect("a string");
    }
}

fn unknown(module: &str, statement: &str) -> ! {
    panic!("js/aws/{module}: the build does not know how to put this into one script: {statement}");
}
