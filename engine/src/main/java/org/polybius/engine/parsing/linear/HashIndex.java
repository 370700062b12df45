package org.polybius.engine.parsing.linear;

/**
 * From the 64-bit hash of a string to a positive number: an open-addressing table with linear probing, one {@code long} a
 * slot that holds what is left of the hash beside the number. Two strings are taken for one only if all kept bits of their
 * hashes agree, 40 of 64 at the least besides the slot; a table in which two of its own do is refused.
 * Immutable.
 */
public final class HashIndex {

    private final long[] slots;
    private final int shift;
    private final int numberBits;
    private final long numberMask;

    private HashIndex(long[] mixed, int[] numbers, int greatest) {
        int slotBits = 65 - Long.numberOfLeadingZeros(mixed.length);
        numberBits = 32 - Integer.numberOfLeadingZeros(greatest);
        if (slotBits > 24 || numberBits > 24) {
            throw new IllegalArgumentException(mixed.length + " entries up to " + greatest + " are too many");
        }
        shift = 64 - slotBits;
        numberMask = (1L << numberBits) - 1;
        slots = new long[1 << slotBits];
        for (int i = 0; i < mixed.length; i++) {
            put(mixed[i], numbers[i]);
        }
    }

    /**
     * An index of {@code mixed} hashes.
     *
     * @param mixed {@link #mix}ed hashes, in any order; fastest to build from in ascending unsigned order
     * @param numbers the number of each, from 1
     * @throws IllegalArgumentException if two of the hashes cannot be told apart
     */
    public static HashIndex of(long[] mixed, int[] numbers) {
        int greatest = 1;
        for (int number : numbers) {
            greatest = Math.max(greatest, number);
        }
        return new HashIndex(mixed, numbers, greatest);
    }

    /** Spreads a polynomial hash, whose low bits know only the low bits of the characters, over all bits. */
    public static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }

    private void put(long mixed, int number) {
        int slot = (int) (mixed >>> shift);
        while (slots[slot] != 0) {
            if ((slots[slot] & ~numberMask) == mixed << numberBits) {
                throw new IllegalArgumentException("two entries have the hash " + Long.toHexString(mixed));
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = mixed << numberBits | number;
    }

    /** The number of the string with {@code hash}, 0 if there is none. */
    public int find(long hash) {
        long mixed = mix(hash);
        return find(mixed, slots[(int) (mixed >>> shift)]);
    }

    /**
     * Looks up many at once: all first slots are read before any is looked at, so that the memory's answers do not wait for
     * each other.
     *
     * @param hashes overwritten with the numbers found, 0 where there is none
     * @param slot scratch space for {@code count} numbers
     */
    void findAll(long[] hashes, int count, long[] slot) {
        for (int i = 0; i < count; i++) {
            long mixed = mix(hashes[i]);
            hashes[i] = mixed;
            slot[i] = slots[(int) (mixed >>> shift)];
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = find(hashes[i], slot[i]);
        }
    }

    private int find(long mixed, long first) {
        long rest = mixed << numberBits;
        int slot = (int) (mixed >>> shift);
        for (long found = first; found != 0; found = slots[slot]) {
            if ((found & ~numberMask) == rest) {
                return (int) (found & numberMask);
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }
}
