package org.entretien.cli;

import org.entretien.spi.Outcome;

/**
 * One outcome on its way from a worker.
 *
 * @param document where it was found
 * @param outcome what became of it
 */
record Delivery(Input.Document document, Outcome outcome) {}
