//! The wasm as it ships: plain WebAssembly 1.0, which every browser since Chromium 57 compiles.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use wasmparser::{ExternalKind, Parser, Payload, TypeRef, ValType, Validator, WasmFeatures};

fn shipped() -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/gouji.wasm");
    fs::read(file).expect("npm run build makes dist/gouji.wasm")
}

#[test]
#[ignore = "needs npm run build"]
fn r1_validates_with_the_features_of_the_first_version_only() {
    let mut validator = Validator::new_with_features(WasmFeatures::WASM1);
    validator.validate_all(&shipped()).unwrap();
}

#[test]
#[ignore = "needs npm run build"]
fn r1_has_one_table_and_no_64_bit_number_crosses_to_javascript() {
    let bytes = shipped();
    let mut tables = 0;
    let mut types = Vec::new();
    let mut functions: Vec<u32> = Vec::new();
    let mut crossing: Vec<u32> = Vec::new();
    let mut exported: Vec<u32> = Vec::new();
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload.unwrap() {
            Payload::TypeSection(section) => {
                types.extend(section.into_iter_err_on_gc_types().map(|each| each.unwrap()));
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if let TypeRef::Func(index) = import.unwrap().ty {
                        functions.push(index);
                        crossing.push(index);
                    }
                }
            }
            Payload::FunctionSection(section) => {
                functions.extend(section.into_iter().map(|each| each.unwrap()));
            }
            Payload::TableSection(section) => tables += section.count(),
            Payload::ExportSection(section) => {
                let exports = section.into_iter().map(|export| export.unwrap());
                exported.extend(
                    exports.filter(|export| export.kind == ExternalKind::Func).map(|export| export.index),
                );
            }
            _ => {}
        }
    }
    crossing.extend(exported.iter().map(|function| functions[*function as usize]));
    assert_eq!(tables, 1);
    assert!(crossing.len() > 10, "imports and exports were found");
    for index in crossing {
        let ty = &types[index as usize];
        assert!(!ty.params().iter().chain(ty.results()).any(|value| *value == ValType::I64), "{ty:?}");
    }
}
