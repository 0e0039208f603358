/** Bytes that grow by doubling, and the numbers written to them: seven bits a byte, the lowest first. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  /** Takes a whole number from 0 to 2^32 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private grow(by: number): void {
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }

  /** Begins anew, with the room that there is. */
  reset(): this {
    this.length = 0;
    return this;
  }

  /** What was written so far, as a copy of its own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Thrown where bytes end too early or say what cannot be; turned into a fault where the file is read. */
export class MalformedBytes extends Error {}

/** Reads what ByteWriter wrote; throws MalformedBytes beyond the end. */
export class ByteReader {
  constructor(private readonly bytes: Uint8Array, public at = 0) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new MalformedBytes("the bytes end too early");
    return value;
  }

  varint(): number {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 128) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
    throw new MalformedBytes("a number is too long");
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new MalformedBytes("the bytes end too early");
    return this.bytes.subarray(this.at, (this.at += length));
  }
}
