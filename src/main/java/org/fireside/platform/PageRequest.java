package org.fireside.platform;

/**
 * Which part of a list is wanted.
 *
 * @param first index of the first row, from 0
 * @param size number of rows, 1 to {@value #LARGEST}
 */
public record PageRequest(int first, int size) {

    /** More rows than this no screen shows at once. */
    public static final int LARGEST = 500;

    public PageRequest {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("first " + first + ", size " + size);
        }
    }
}
