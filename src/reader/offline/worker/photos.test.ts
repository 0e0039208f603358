import { expect, it } from "vitest";
import { sameSubject } from "./photos.ts";

const file = (photo: string, rest: string): string => `https://paper.example/paper/photos/${photo.repeat(16)}${rest}`;

it("another size or type of the same photograph stands in, the nearest in width, and no other photograph", () => {
  const kept = [file("a", "-480.jpg"), file("a", "-1200.jpg"), file("b", "-960.jpg"), "https://paper.example/paper/data/2021-01.0123456789ab.json"];
  expect(sameSubject(file("a", "-960.avif"), kept)).toBe(file("a", "-1200.jpg"));
  expect(sameSubject(file("a", "-320.webp"), kept)).toBe(file("a", "-480.jpg"));
  expect(sameSubject(file("a", "-480.jpg"), kept)).toBe(file("a", "-480.jpg"));
  expect(sameSubject(file("c", "-960.avif"), kept)).toBeUndefined();
});

it("what is no photograph, or one of another site on the host, has none", () => {
  const kept = [file("a", "-480.jpg")];
  for (const url of ["https://paper.example/paper/icon.svg", "https://paper.example/photos/aaaaaaaaaaaaaaaa-480.jpg", file("a", ".jpg"), file("a", "-480.jpg?x=1")]) expect(sameSubject(url, kept)).toBeUndefined();
});
